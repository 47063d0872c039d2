# what is claimed of 2026, the largest low end first, as a table
curl -sS 'http://localhost:8080/api/v1/capex.csv?period=2026&unit=CNY&sort=-low'

# the figure to show for one quantity, and why it is that one
curl -sS 'http://localhost:8080/api/v1/quantities/bytedance:capex:ai-spending:2026/explain'

# the same question on an earlier day, in US dollars
curl -sS 'http://localhost:8080/api/v1/compare?asOf=2026-03-01&currency=USD'

# a sentence to print beside a figure
curl -sS 'http://localhost:8080/claims/tbb-2d.txt'
