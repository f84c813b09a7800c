LEAST(GREATEST(
  LEAST(
    CASE WHEN lower(title) IN ('ceo', 'cto') OR contains(lower(title), 'director') OR contains(lower(title), 'head of') THEN 20000 ELSE 0 END
    + CASE WHEN employees >= 1000 THEN 15000 WHEN employees >= 200 THEN 12000 WHEN employees >= 50 THEN 8000 ELSE 0 END
    + CASE WHEN country IN ('KR', 'ID', 'US') THEN 10000 WHEN country IN ('JP', 'SG') THEN 5000 ELSE 0 END
    + CASE source WHEN 'referral' THEN 5000 WHEN 'organic' THEN 2000 ELSE 0 END, 50000)
  + LEAST(
    CASE WHEN pricing >= 1 THEN floor(6000 * least(pricing, 5) * power(2, (pricing_last - DATE '2026-03-31') / 30e0) + 0.5) ELSE 0 END
    + CASE WHEN downloads >= 3 THEN 10000 WHEN downloads >= 1 THEN 4000 ELSE 0 END, 40000)
  + CASE WHEN start BETWEEN DATE '2026-03-31' AND DATE '2026-06-29' THEN 15000 ELSE 0 END
  - CASE WHEN email LIKE '%@gmail.com' THEN 10000 ELSE 0 END, 0), 100000) / 1000
