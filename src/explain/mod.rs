//! Where a number comes from: its formula with the user's figures in it, as message ids and values.
