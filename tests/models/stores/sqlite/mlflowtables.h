#pragma once

#include <QByteArray>

// The tables of MLflow's schemas as SQL text, without what no reader looks at. Each text adds to the one before it.

/// Before 1.0: no steps, no note of a revision.
inline const QByteArray TablesBefore1_0 = R"(
    create table experiments (experiment_id integer not null primary key, name varchar(256) not null unique,
        artifact_location varchar(256), lifecycle_stage varchar(32));
    create table runs (run_uuid varchar(32) not null primary key, name varchar(250), source_type varchar(20), source_name varchar(500),
        entry_point_name varchar(50), user_id varchar(256), status varchar(20), start_time bigint, end_time bigint,
        source_version varchar(50), lifecycle_stage varchar(20), artifact_uri varchar(200), experiment_id integer);
    create table params (key varchar(250) not null, value varchar(250), run_uuid varchar(32) not null, primary key (key, run_uuid));
    create table tags (key varchar(250) not null, value varchar(250), run_uuid varchar(32) not null, primary key (key, run_uuid));
    create table metrics (key varchar(250) not null, value float not null, timestamp bigint not null, run_uuid varchar(32) not null,
        primary key (key, timestamp, value, run_uuid));
)";

/// 1.0: steps in the metrics.
inline const QByteArray TablesOf1_0 = TablesBefore1_0 + R"(
    drop table metrics;
    create table metrics (key varchar(250) not null, value float not null, timestamp bigint not null, run_uuid varchar(32) not null,
        step bigint default '0' not null, primary key (key, timestamp, step, run_uuid, value));
    create table alembic_version (version_num varchar(32) not null);
    insert into alembic_version values ('90e64c465722');
)";

/// 1.4: NaN, latest values, tags of experiments, the registry.
inline const QByteArray TablesOf1_4 = TablesOf1_0 + R"(
    drop table metrics;
    create table metrics (key varchar(250) not null, value float not null, timestamp bigint not null, run_uuid varchar(32) not null,
        step bigint default '0' not null, is_nan boolean default '0' not null,
        primary key (key, timestamp, step, run_uuid, value, is_nan));
    create table latest_metrics (key varchar(250) not null, value float not null, timestamp bigint, step bigint not null,
        is_nan boolean not null, run_uuid varchar(32) not null, primary key (key, run_uuid));
    create table experiment_tags (key varchar(250) not null, value varchar(5000), experiment_id integer not null,
        primary key (key, experiment_id));
    create table registered_models (name varchar(256) not null primary key, creation_time bigint, last_updated_time bigint,
        description varchar(5000));
    create table model_versions (name varchar(256) not null, version integer not null, creation_time bigint, last_updated_time bigint,
        description varchar(5000), user_id varchar(256), current_stage varchar(20), source varchar(500), run_id varchar(32),
        status varchar(20), status_message varchar(500), primary key (name, version));
    update alembic_version set version_num = '2b4d017a5e9b';
)";

/// 1.25: indexes by run.
inline const QByteArray TablesOf1_25 = TablesOf1_4 + R"(
    create table registered_model_tags (key varchar(250) not null, value varchar(5000), name varchar(256) not null, primary key (key, name));
    create table model_version_tags (key varchar(250) not null, value varchar(5000), name varchar(256) not null, version integer not null,
        primary key (key, name, version));
    create index index_metrics_run_uuid on metrics (run_uuid);
    create index index_latest_metrics_run_uuid on latest_metrics (run_uuid);
    create index index_params_run_uuid on params (run_uuid);
    create index index_tags_run_uuid on tags (run_uuid);
    update alembic_version set version_num = 'bd07f7e963c5';
)";

/// 3.0: times of experiments, aliases, datasets, logged models.
inline const QByteArray TablesOf3_0 = TablesOf1_25 + R"(
    alter table experiments add column creation_time bigint;
    alter table experiments add column last_update_time bigint;
    create table registered_model_aliases (alias varchar(256) not null, version integer not null, name varchar(256) not null,
        primary key (name, alias));
    create table datasets (dataset_uuid varchar(36) not null, experiment_id integer not null, name varchar(500) not null,
        digest varchar(36) not null, dataset_source_type varchar(36) not null, dataset_source text not null, dataset_schema text,
        dataset_profile text, primary key (experiment_id, name, digest));
    create table inputs (input_uuid varchar(36) not null, source_type varchar(36) not null, source_id varchar(36) not null,
        destination_type varchar(36) not null, destination_id varchar(36) not null, step bigint default '0' not null,
        primary key (source_type, source_id, destination_type, destination_id));
    create table input_tags (input_uuid varchar(36) not null, name varchar(255) not null, value varchar(500) not null,
        primary key (input_uuid, name));
    create table logged_models (model_id varchar(36) not null primary key, experiment_id integer not null, name varchar(500) not null,
        artifact_location varchar(1000) not null, creation_timestamp_ms bigint not null, last_updated_timestamp_ms bigint not null,
        status integer not null, lifecycle_stage varchar(32), model_type varchar(500), source_run_id varchar(32),
        status_message varchar(1000));
    update alembic_version set version_num = '6953534de441';
)";

/// 3.12: workspaces, an index by run and key.
inline const QByteArray TablesOf3_12 = TablesOf3_0 + R"(
    drop table experiments;
    create table experiments (experiment_id integer not null primary key, name varchar(256) not null, artifact_location varchar(256),
        lifecycle_stage varchar(32), creation_time bigint, last_update_time bigint, workspace varchar(63) default 'default' not null,
        unique (workspace, name));
    drop table registered_models;
    create table registered_models (name varchar(256) not null, creation_time bigint, last_updated_time bigint, description varchar(5000),
        workspace varchar(63) default 'default' not null, primary key (workspace, name));
    drop table model_versions;
    create table model_versions (name varchar(256) not null, version integer not null, creation_time bigint, last_updated_time bigint,
        description varchar(5000), user_id varchar(256), current_stage varchar(20), source varchar(500), run_id varchar(32),
        status varchar(20), status_message varchar(500), workspace varchar(63) default 'default' not null,
        primary key (workspace, name, version));
    alter table registered_model_tags add column workspace varchar(63) default 'default' not null;
    alter table registered_model_aliases add column workspace varchar(63) default 'default' not null;
    alter table model_version_tags add column workspace varchar(63) default 'default' not null;
    create index index_metrics_run_uuid_key_step on metrics (run_uuid, key, step);
    update alembic_version set version_num = '7d34483879f0';
)";
