measure-title = 육성 성과 측정
