# A plan that came to be read.

reading-kind = 읽기용 계획입니다.
reading-made = { $date }에 만든 읽기용 계획입니다.
reading-own = 내 계획 열기
reading-print = 인쇄
reading-mine = 내 계획으로 만들기
reading-basis = 수치의 근거
reading-figure = 항목
reading-value = 값
reading-rests = 근거
reading-typed = 가정
reading-evidence = 실적: { $entered }건 중 { $converted }건 ({ $low }–{ $high })
reading-range = 범위: { $low } – { $likely } – { $high }
reading-cost = { $stage } 유입 1건당 비용
reading-share = 가정, 이 계획이 { $share } 부담
reading-foot = Warmline이 링크에 담긴 내용만으로 이 기기에서 계산했습니다. 어디에도 전송하지 않았습니다.
