create table ai_model (
  id                 varchar(80) not null,
  developer_id       varchar(80),
  family             varchar(80),
  kind               varchar(16) not null,
  predecessor_id     varchar(80),
  route              varchar(40),
  openness           varchar(16),
  released_start     date,
  released_end       date,
  released_precision varchar(8),
  constraint pk_ai_model             primary key (id),
  constraint fk_ai_model             foreign key (id) references subject (id),
  constraint fk_ai_model_developer   foreign key (developer_id) references company (id),
  constraint fk_ai_model_predecessor foreign key (predecessor_id) references ai_model (id),
  constraint ck_ai_model_kind        check (kind ~ '^(language|video|world|vla|code|spatial|multimodal|generation)$'),
  constraint ck_ai_model_openness    check (openness ~ '^(open|closed|preview)$'),
  constraint ck_ai_model_released    check (released_start <= released_end)
);

create index ix_ai_model_developer on ai_model (developer_id);

create table product (
  id                 varchar(80) not null,
  owner_id           varchar(80),
  kind               varchar(16) not null,
  launched_start     date,
  launched_end       date,
  launched_precision varchar(8),
  constraint pk_product          primary key (id),
  constraint fk_product          foreign key (id) references subject (id),
  constraint fk_product_owner    foreign key (owner_id) references company (id),
  constraint ck_product_kind     check (kind ~ '^(app|chip|cloud|tool|platform|hardware|market)$'),
  constraint ck_product_launched check (launched_start <= launched_end)
);

create index ix_product_owner on product (owner_id);
