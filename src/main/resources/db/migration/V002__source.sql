create table source (
  id                varchar(80)   not null,
  prefix            varchar(16),
  title             varchar(300)  not null,
  publisher_id      varchar(80),
  language          varchar(8),
  kind              varchar(16)   not null,
  tier              varchar(16)   not null,
  link              varchar(1000),
  licence           varchar(500)  not null,
  accessed          date,
  published_earliest date,
  published_latest  date,
  based_on          varchar(80),
  note              varchar(2000),
  constraint pk_source           primary key (id),
  constraint uq_source_prefix    unique (prefix),
  constraint fk_source_publisher foreign key (publisher_id) references subject (id),
  constraint fk_source_based_on  foreign key (based_on) references source (id),
  constraint ck_source_id        check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  constraint ck_source_kind      check (kind ~ '^(article|filing|dataset|editor)$'),
  constraint ck_source_tier      check (tier ~ '^(filing|original|retelling|cited|editor)$'),
  constraint ck_source_window    check (published_earliest <= published_latest),
  constraint ck_source_read      check (tier = 'cited'
                                        or (prefix is not null and language is not null and accessed is not null
                                            and published_earliest is not null and published_latest is not null))
);

comment on column source.prefix is 'What ids of claims and events from this source start with.';
comment on column source.title is 'In [brackets] where the text has none and the title is ours.';
comment on column source.published_earliest is 'First day the source may have been public; equal to the latest if a date is printed.';
comment on column source.based_on is 'The source this one retells as a whole: the two are one voice.';
comment on column source.tier is '''cited'' marks a source that another one names as origin but Outlay has not read.';

create table source_author (
  source_id varchar(80)  not null,
  position  integer      not null,
  name      varchar(200) not null,
  constraint pk_source_author        primary key (source_id, position),
  constraint fk_source_author_source foreign key (source_id) references source (id)
);

create table passed_over (
  source_id varchar(80)  not null,
  line      integer      not null,
  why       varchar(500) not null,
  constraint pk_passed_over        primary key (source_id, line),
  constraint fk_passed_over_source foreign key (source_id) references source (id)
);

comment on table passed_over is 'Lines of a source that have figures but no claim, and why.';

create table citation (
  source_id varchar(80)  not null,
  position  integer      not null,
  cited_id  varchar(80)  not null,
  line      integer      not null,
  note      varchar(500),
  constraint pk_citation        primary key (source_id, position),
  constraint uq_citation        unique (source_id, cited_id),
  constraint fk_citation_source foreign key (source_id) references source (id),
  constraint fk_citation_cited  foreign key (cited_id) references source (id)
);

comment on table citation is 'Which source names which other one as an origin.';
