measure-title = Ukur pembinaan lead
