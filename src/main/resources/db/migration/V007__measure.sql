create table unit (
  code varchar(24) not null,
  kind varchar(8)  not null,
  constraint pk_unit      primary key (code),
  constraint uq_unit_kind unique (code, kind),
  constraint ck_unit_kind check (kind ~ '^(money|count|rate|ratio|rank|time|power)$')
);

-- The currencies of ISO 4217 in use; other units come from the dictionary.
insert into unit (code, kind) values
  ('AED', 'money'), ('AFN', 'money'), ('ALL', 'money'), ('AMD', 'money'), ('AOA', 'money'), ('ARS', 'money'), ('AUD', 'money'),
  ('AWG', 'money'), ('AZN', 'money'), ('BAM', 'money'), ('BBD', 'money'), ('BDT', 'money'), ('BGN', 'money'), ('BHD', 'money'),
  ('BIF', 'money'), ('BMD', 'money'), ('BND', 'money'), ('BOB', 'money'), ('BRL', 'money'), ('BSD', 'money'), ('BTN', 'money'),
  ('BWP', 'money'), ('BYN', 'money'), ('BZD', 'money'), ('CAD', 'money'), ('CDF', 'money'), ('CHF', 'money'), ('CLP', 'money'),
  ('CNY', 'money'), ('COP', 'money'), ('CRC', 'money'), ('CUP', 'money'), ('CVE', 'money'), ('CZK', 'money'), ('DJF', 'money'),
  ('DKK', 'money'), ('DOP', 'money'), ('DZD', 'money'), ('EGP', 'money'), ('ERN', 'money'), ('ETB', 'money'), ('EUR', 'money'),
  ('FJD', 'money'), ('FKP', 'money'), ('GBP', 'money'), ('GEL', 'money'), ('GHS', 'money'), ('GIP', 'money'), ('GMD', 'money'),
  ('GNF', 'money'), ('GTQ', 'money'), ('GYD', 'money'), ('HKD', 'money'), ('HNL', 'money'), ('HTG', 'money'), ('HUF', 'money'),
  ('IDR', 'money'), ('ILS', 'money'), ('INR', 'money'), ('IQD', 'money'), ('IRR', 'money'), ('ISK', 'money'), ('JMD', 'money'),
  ('JOD', 'money'), ('JPY', 'money'), ('KES', 'money'), ('KGS', 'money'), ('KHR', 'money'), ('KMF', 'money'), ('KPW', 'money'),
  ('KRW', 'money'), ('KWD', 'money'), ('KYD', 'money'), ('KZT', 'money'), ('LAK', 'money'), ('LBP', 'money'), ('LKR', 'money'),
  ('LRD', 'money'), ('LSL', 'money'), ('LYD', 'money'), ('MAD', 'money'), ('MDL', 'money'), ('MGA', 'money'), ('MKD', 'money'),
  ('MMK', 'money'), ('MNT', 'money'), ('MOP', 'money'), ('MRU', 'money'), ('MUR', 'money'), ('MVR', 'money'), ('MWK', 'money'),
  ('MXN', 'money'), ('MYR', 'money'), ('MZN', 'money'), ('NAD', 'money'), ('NGN', 'money'), ('NIO', 'money'), ('NOK', 'money'),
  ('NPR', 'money'), ('NZD', 'money'), ('OMR', 'money'), ('PAB', 'money'), ('PEN', 'money'), ('PGK', 'money'), ('PHP', 'money'),
  ('PKR', 'money'), ('PLN', 'money'), ('PYG', 'money'), ('QAR', 'money'), ('RON', 'money'), ('RSD', 'money'), ('RUB', 'money'),
  ('RWF', 'money'), ('SAR', 'money'), ('SBD', 'money'), ('SCR', 'money'), ('SDG', 'money'), ('SEK', 'money'), ('SGD', 'money'),
  ('SHP', 'money'), ('SLE', 'money'), ('SOS', 'money'), ('SRD', 'money'), ('SSP', 'money'), ('STN', 'money'), ('SVC', 'money'),
  ('SYP', 'money'), ('SZL', 'money'), ('THB', 'money'), ('TJS', 'money'), ('TMT', 'money'), ('TND', 'money'), ('TOP', 'money'),
  ('TRY', 'money'), ('TTD', 'money'), ('TWD', 'money'), ('TZS', 'money'), ('UAH', 'money'), ('UGX', 'money'), ('USD', 'money'),
  ('UYU', 'money'), ('UZS', 'money'), ('VES', 'money'), ('VND', 'money'), ('VUV', 'money'), ('WST', 'money'), ('XAF', 'money'),
  ('XCD', 'money'), ('XCG', 'money'), ('XOF', 'money'), ('XPF', 'money'), ('YER', 'money'), ('ZAR', 'money'), ('ZMW', 'money'),
  ('ZWG', 'money');

create table family (
  code       varchar(40)  not null,
  ordinal    integer      not null,
  label      varchar(80)  not null,
  definition varchar(500) not null,
  constraint pk_family primary key (code)
);

comment on table family is 'Bases for one quantity; different families are not comparable.';

create table basis (
  code       varchar(40)  not null,
  ordinal    integer      not null,
  family     varchar(40)  not null,
  differs    boolean      not null,
  label      varchar(80)  not null,
  definition varchar(500) not null,
  constraint pk_basis        primary key (code),
  constraint uq_basis_family unique (code, family),
  constraint fk_basis_family foreign key (family) references family (code)
);

comment on table basis is 'The term of a source for capital expenditure.';
comment on column basis.differs is 'Counts more or less than its family: claims on it have the status D.';

create table part (
  code      varchar(40) not null,
  dimension varchar(8)  not null,
  label     varchar(80) not null,
  constraint pk_part           primary key (code),
  constraint uq_part_dimension unique (code, dimension),
  constraint ck_part_dimension check (dimension ~ '^(use|region|item|segment)$')
);

create table measure (
  code         varchar(40)  not null,
  ordinal      integer      not null,
  label        varchar(80)  not null,
  records      varchar(16)  not null,
  unit_kind    varchar(8)   not null,
  unit_one     varchar(40),
  unit_many    varchar(40),
  unit_per     varchar(16),
  nature       varchar(8)   not null,
  better       varchar(8)   not null,
  incomparable varchar(200),
  key_order    integer,
  drawn        boolean      not null,
  definition   varchar(500) not null,
  constraint pk_measure         primary key (code),
  constraint uq_measure_typed   unique (code, records, unit_kind),
  constraint ck_measure_records check (records ~ '^(capex|data-budget|observation)$'),
  constraint ck_measure_unit    check (unit_kind ~ '^(money|count|rate|ratio|rank|time|power)$'),
  constraint ck_measure_nature  check (nature ~ '^(stock|flow)$'),
  constraint ck_measure_better  check (better ~ '^(higher|lower)$'),
  constraint ck_measure_words   check ((unit_one is null) = (unit_many is null)),
  constraint ck_measure_key     check (key_order >= 1)
);

comment on column measure.unit_one is 'What its amounts count, where the unit does not say it: one priority, many priorities.';
comment on column measure.better is 'The end from which ranks count.';
comment on column measure.incomparable is 'Why its subjects must not be compared, as a sentence; null if they may be.';
comment on column measure.key_order is 'Its place among the key figures of a company; null if it is never one.';
