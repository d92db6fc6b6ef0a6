#!/bin/bash
# Run once, when the database is made: a role that owns the product's database and nothing else.
set -euo pipefail
password="$(cat /run/secrets/database_password)"
psql --set ON_ERROR_STOP=1 --set "password=${password}" --username postgres <<'SQL'
CREATE ROLE riskcopilot LOGIN PASSWORD :'password';
CREATE DATABASE riskcopilot OWNER riskcopilot;
REVOKE CONNECT ON DATABASE riskcopilot FROM PUBLIC;
SQL
