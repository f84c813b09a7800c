measure-title = Measure nurturing
