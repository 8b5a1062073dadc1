/** What `npm run doctor` prints. It stays English, like everything at a terminal. */
export const en = {
  help: `Looks at an installation from inside and outside and says everything that is wrong with it, each with its remedy: settings,
directories and their rights, database, keys, disk, mail server, backups, the running process, and how the proxy in front
passes people on. Sends no mail and changes nothing. Run it with the environment of the service, as its user or as root:

  sudo sh -c 'set -a; . /etc/tandem.env; exec runuser -u tandem -- npm run doctor'

  --logs PLACE   a log of the proxy, or a directory of them, besides the usual places: nobody who opens a survey may stand there

Ends with 0 when nothing is wrong, with 1 when something is, with 2 when the settings cannot be used.
`,
  sections: {
    storage: "Storage",
    state: "Database, backups, checks",
    process: "The running process",
    address: "The public address",
    mail: "Mail",
  },
  fine: (section: string) => `ok  ${section}`,
  wrong: (section: string) => `!!  ${section}`,
  skipped: (section: string, why: string) => `--  ${section}: ${why}`,
  noAddress: "PUBLIC_URL is not set",
  noMail: "SMTP_URL is not set",
  facts: (version: string, node: string, zone: string, now: string) =>
    `Tandem ${version}, Node.js ${node}, time zone ${zone}, now ${now}`,
  nothing: "Nothing is wrong.",
  several: (count: number) => `${count} to mend.`,
  noDatabase: (file: string) =>
    `There is no database at ${file}: Tandem has not started here yet, or DATA_DIRECTORY is not that of the service.`,
  failed: (reason: string) => `It could not be examined: ${reason}`,
  foreignOwner: (file: string, owner: string) =>
    `${file} belongs to another account than the data directory. Run as root: chown ${owner} ${file}`,
  notRunning: (address: string, reason: string) =>
    `Nothing answers at ${address} (${reason}). Start Tandem, or give this command the HOST and PORT of the service.`,
  says: (said: string) => `/readyz says: ${said}`,
  unreached: (address: string, reason: string) =>
    `${address} cannot be reached from here (${reason}). Look at DNS, certificate, firewall and proxy.`,
  notTandem: (address: string, status: number) =>
    `${address} answers with ${status}, and not as Tandem does. Let the proxy pass everything on to it.`,
  hostLost: (host: string, expected: string) =>
    `The proxy passes on the Host "${host}" instead of "${expected}". Let it pass on what the browser asked for (nginx: proxy_set_header Host $http_host;).`,
  addressBelieved:
    "The proxy passes on an X-Forwarded-For that anybody can invent, and Tandem believes it: guessing of passwords is not slowed down. Let the proxy overwrite it (nginx: proxy_set_header X-Forwarded-For $remote_addr;), or set TRUST_PROXY to the number of proxies.",
  headersLost:
    "The answer comes without Strict-Transport-Security: the proxy takes headers away. Let it pass them on.",
  written: (file: string) =>
    `${file} has a line about an address below /s/: whoever reads it sees who opens the survey, and when. Switch the proxy's access log off for the whole host (Caddyfile, nginx.conf).`,
} as const;
