create table fx_series (
  id        varchar(40)   not null,
  base      char(3)       not null,
  method    varchar(24)   not null,
  publisher varchar(200)  not null,
  title     varchar(300)  not null,
  licence   varchar(500)  not null,
  origin    varchar(500)  not null,
  retrieved date          not null,
  note      varchar(2000),
  constraint pk_fx_series        primary key (id),
  constraint ck_fx_series_method check (method ~ '^(monthly-average|annual-average|daily-reference|daily-snapshot)$'),
  constraint ck_fx_series_base   check (base ~ '^[A-Z]{3}$')
);

create table fx_rate (
  series_id  varchar(40)     not null,
  currency   char(3)         not null,
  first_day  date            not null,
  last_day   date            not null,
  rate       numeric(24, 12) not null,
  constraint pk_fx_rate          primary key (series_id, currency, first_day),
  constraint fk_fx_rate_series   foreign key (series_id) references fx_series (id),
  constraint ck_fx_rate_currency check (currency ~ '^[A-Z]{3}$'),
  constraint ck_fx_rate_days     check (first_day <= last_day),
  constraint ck_fx_rate_positive check (rate > 0)
);

comment on column fx_series.base is 'Rates are units of the currency for one of these.';
comment on column fx_rate.first_day is 'With last_day the days the rate is about, both included.';
