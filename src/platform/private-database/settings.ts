/** Where a server listens: a folder for its Unix socket, or a loopback port where there are no such sockets. */
export type Address = { socket: string } | { port: number }

/** The whole postgresql.conf, written again at each start so that the settings are always those of this version. */
export function settings(address: Address): string {
  const listen =
    'socket' in address
      ? ["listen_addresses = ''", `unix_socket_directories = '${address.socket.replaceAll("'", "''")}'`, 'port = 5432']
      : ["listen_addresses = '127.0.0.1'", `port = ${address.port}`]
  return `${[
    ...listen,
    'unix_socket_permissions = 0700',
    'max_connections = 100',
    "shared_buffers = '256MB'",
    'fsync = on',
    'synchronous_commit = on',
    'full_page_writes = on',
    "password_encryption = 'scram-sha-256'",
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    'log_checkpoints = off',
    // A refused row would put names and addresses in the log: neither the statement nor the key is written.
    "log_error_verbosity = 'terse'",
    "log_min_error_statement = 'panic'",
  ].join('\n')}\n`
}
