create index ix_claim_based_on on claim (based_on);
