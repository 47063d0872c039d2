create table person (
  id varchar(80) not null,
  constraint pk_person primary key (id),
  constraint fk_person foreign key (id) references subject (id)
);

create table role (
  source_id       varchar(80)  not null,
  ordinal         integer      not null,
  person_id       varchar(80)  not null,
  organisation_id varchar(80),
  title           varchar(200),
  former          boolean      not null,
  locator_kind    varchar(16)  not null,
  locator_at      varchar(40)  not null,
  constraint pk_role              primary key (source_id, ordinal),
  constraint fk_role_source       foreign key (source_id) references source (id),
  constraint fk_role_person       foreign key (person_id) references person (id),
  constraint fk_role_organisation foreign key (organisation_id) references company (id),
  constraint ck_role_locator      check (locator_kind ~ '^(line|page|table)$')
);

create index ix_role_person on role (person_id);
create index ix_role_organisation on role (organisation_id);

create table event (
  id             varchar(80)   not null,
  source_id      varchar(80)   not null,
  ordinal        integer       not null,
  kind           varchar(16)   not null,
  planned        boolean       not null,
  same_as        varchar(80),
  fulfils        varchar(80),
  title          varchar(300)  not null,
  date_start     date,
  date_end       date,
  date_precision varchar(8)    not null,
  printed        varchar(200),
  note           varchar(2000),
  locator_kind   varchar(16)   not null,
  locator_at     varchar(40)   not null,
  constraint pk_event         primary key (id),
  constraint uq_event_ordinal unique (source_id, ordinal),
  constraint fk_event_source  foreign key (source_id) references source (id),
  constraint fk_event_same_as foreign key (same_as) references event (id) on delete set null,
  constraint fk_event_fulfils foreign key (fulfils) references event (id) on delete set null,
  constraint ck_event_kind    check (kind ~ '^(release|launch|funding|listing|founding|reorganisation|hiring|statement|agreement|dispute|target|plan|milestone)$'),
  constraint ck_event_date    check (date_start <= date_end),
  constraint ck_event_locator check (locator_kind ~ '^(line|page|table)$')
);

comment on column event.planned is 'Whether it lay ahead of the source that tells of it.';
comment on column event.same_as is 'The report of the same event by the source that reported it first; null for that report itself.';
comment on column event.fulfils is 'The planned event that this one reports as done.';
comment on column event.printed is 'The date phrase as printed, where it is not plainly the date.';

create index ix_event_same_as on event (same_as);
create index ix_event_fulfils on event (fulfils);

create table event_subject (
  event_id   varchar(80) not null,
  position   integer     not null,
  subject_id varchar(80) not null,
  constraint pk_event_subject         primary key (event_id, position),
  constraint fk_event_subject_event   foreign key (event_id) references event (id),
  constraint fk_event_subject_subject foreign key (subject_id) references subject (id)
);

create index ix_event_subject on event_subject (subject_id);
