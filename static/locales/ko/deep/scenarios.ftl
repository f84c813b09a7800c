scenarios-intro = 계획을 저장하고 비교하십시오.
