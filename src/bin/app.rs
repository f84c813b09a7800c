//! The page's entry point.

use warmline::web::start;

fn main() {
    start::begin();
}
