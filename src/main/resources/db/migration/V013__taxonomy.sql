-- Ways to tell things apart, and the routes they tell apart. Who tells of them, and what, stands in the tables below: like
-- a company, a taxonomy may be told of by several sources.
create table taxonomy (
  id varchar(80) not null,
  constraint pk_taxonomy primary key (id)
);

create table route (
  id          varchar(80) not null,
  taxonomy_id varchar(80) not null,
  constraint pk_route          primary key (id),
  constraint fk_route_taxonomy foreign key (taxonomy_id) references taxonomy (id)
);

comment on column route.id is 'Of one taxonomy only, so that a model says by it alone where it is placed.';

create table taxonomy_telling (
  source_id    varchar(80)  not null,
  taxonomy_id  varchar(80)  not null,
  ordinal      integer      not null,
  name         varchar(200) not null,
  classifies   varchar(200) not null,
  note         varchar(2000),
  locator_kind varchar(16),
  locator_at   varchar(40),
  constraint pk_taxonomy_telling          primary key (source_id, taxonomy_id),
  constraint fk_taxonomy_telling_source   foreign key (source_id) references source (id),
  constraint fk_taxonomy_telling_taxonomy foreign key (taxonomy_id) references taxonomy (id),
  constraint ck_taxonomy_telling_locator  check ((locator_kind is null) = (locator_at is null)),
  constraint ck_taxonomy_telling_kind     check (locator_kind ~ '^(line|page|table)$')
);

comment on column taxonomy_telling.classifies is 'What it tells apart.';
comment on column taxonomy_telling.locator_at is 'Absent only for what the editor adds.';

create table route_telling (
  source_id    varchar(80)  not null,
  route_id     varchar(80)  not null,
  ordinal      integer      not null,
  name         varchar(200) not null,
  as_printed   varchar(200),
  locator_kind varchar(16),
  locator_at   varchar(40),
  constraint pk_route_telling         primary key (source_id, route_id),
  constraint fk_route_telling_source  foreign key (source_id) references source (id),
  constraint fk_route_telling_route   foreign key (route_id) references route (id),
  constraint ck_route_telling_printed check ((as_printed is null) = (locator_at is null)),
  constraint ck_route_telling_locator check ((locator_kind is null) = (locator_at is null)),
  constraint ck_route_telling_kind    check (locator_kind ~ '^(line|page|table)$')
);

comment on column route_telling.as_printed is 'Its name as it stands in the source; absent only for the editor, as is the place.';

create table route_remark (
  source_id    varchar(80)  not null,
  ordinal      integer      not null,
  route_id     varchar(80)  not null,
  aspect       varchar(16)  not null,
  words        varchar(500) not null,
  locator_kind varchar(16),
  locator_at   varchar(40),
  constraint pk_route_remark         primary key (source_id, ordinal),
  constraint fk_route_remark_telling foreign key (source_id, route_id) references route_telling (source_id, route_id),
  constraint ck_route_remark_aspect  check (aspect ~ '^(idea|makes|limits|uses|beside)$'),
  constraint ck_route_remark_locator check ((locator_kind is null) = (locator_at is null)),
  constraint ck_route_remark_kind    check (locator_kind ~ '^(line|page|table)$')
);

comment on column route_remark.words is 'Our own.';

create table route_follower (
  source_id    varchar(80) not null,
  ordinal      integer     not null,
  route_id     varchar(80) not null,
  subject_id   varchar(80) not null,
  note         varchar(2000),
  locator_kind varchar(16),
  locator_at   varchar(40),
  constraint pk_route_follower         primary key (source_id, ordinal),
  constraint fk_route_follower_telling foreign key (source_id, route_id) references route_telling (source_id, route_id),
  constraint fk_route_follower_subject foreign key (subject_id) references subject (id),
  constraint ck_route_follower_locator check ((locator_kind is null) = (locator_at is null)),
  constraint ck_route_follower_kind    check (locator_kind ~ '^(line|page|table)$')
);

comment on column route_follower.subject_id is 'A company, product or person; models are placed by their own route.';

create index ix_route_follower_subject on route_follower (subject_id);

-- The column is resolved from statements after every import, which follows this; until then no route is known.
update ai_model set route = null;
alter table ai_model alter column route set data type varchar(80);
alter table ai_model add constraint fk_ai_model_route foreign key (route) references route (id);
