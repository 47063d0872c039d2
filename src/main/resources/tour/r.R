site <- "http://localhost:8080"

# low and high are the bounds; an empty high end is open, not zero
capex <- read.csv(paste0(site, "/api/v1/capex.csv?unit=CNY"))
capex[, c("subject_name", "period", "low", "high", "wording", "nature")]

# only what was public on a day, as Outlay had it on record at a moment
then <- read.csv(paste0(site, "/api/v1/capex.csv?asOf=2026-03-01"))
nrow(then)
