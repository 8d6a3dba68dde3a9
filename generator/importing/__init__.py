"""Other people's lists of vacancies: by a map, from loose cells to records; all of it pure."""
