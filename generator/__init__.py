"""Merit Terbuka: records of vacancies, criteria, training and rankings become a public site."""
