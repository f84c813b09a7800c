score-title = 리드 점수 매기기
