import http from "node:http";
import { Gauge, Registry } from "prom-client";
import { help } from "~/content/installation/figures";
import { en } from "~/content/settings/en";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import {
  type InstallationState,
  lookAtInstallation,
} from "~/features/installation/look-at-installation.server";
import { NOT_READY, type NotReady } from "~/features/storage/check-readiness.server";
import { watchReadiness } from "~/features/storage/watch-readiness.server";
import { log } from "~/log.server";

type Figure = { name: string; help: string; value: number; labels?: Readonly<Record<string, string>> };

/** Below that the disk is called nearly full: in steps nobody could watch ballots arrive by. */
const PLENTY = 1024 ** 3;

/**
 * What Prometheus may read. While a wave is open nothing in it moves with visits, claims or casts: neither counts of
 * requests nor what follows them, such as time of the processor, memory, connections, bytes on the disk or of the log.
 */
function figuresOf(state: InstallationState, notReady: NotReady | null): Figure[] {
  const isOpen = state.waves.open + state.waves.closing > 0;
  const seconds = (at: Date | null | undefined) => (at ? Math.floor(+at / 1000) : 0);
  const { refusals, mail, waves } = state;
  return [
    {
      name: "tandem_info",
      help: help.tandem_info,
      value: 1,
      labels: { version: state.version, node: state.node },
    },
    {
      name: "tandem_start_time_seconds",
      help: help.tandem_start_time_seconds,
      value: seconds(state.started),
    },
    { name: "tandem_ready", help: help.tandem_ready, value: notReady === null ? 1 : 0 },
    ...NOT_READY.map((problem) => ({
      name: "tandem_not_ready",
      help: help.tandem_not_ready,
      value: problem === notReady ? 1 : 0,
      labels: { problem },
    })),
    {
      name: "tandem_log_hindered",
      help: help.tandem_log_hindered,
      value: state.hinderedSince ? 1 : 0,
    },
    {
      name: "tandem_schedule_run_time_seconds",
      help: help.tandem_schedule_run_time_seconds,
      value: seconds(state.scheduleRan),
    },
    ...(["planned", "open", "closing"] as const).map((one) => ({
      name: "tandem_waves",
      help: help.tandem_waves,
      value: waves[one],
      labels: { state: one },
    })),
    {
      name: "tandem_waves_overdue",
      help: help.tandem_waves_overdue,
      value: state.overdueWaves,
    },
    { name: "tandem_mails_waiting", help: help.tandem_mails_waiting, value: mail.queued },
    { name: "tandem_mails_failed", help: help.tandem_mails_failed, value: mail.failed },
    {
      name: "tandem_mail_trouble",
      help: help.tandem_mail_trouble,
      value: mail.trouble === null ? 0 : 1,
    },
    ...(["wrong", "throttled"] as const).map((reason) => ({
      name: "tandem_sign_ins_refused",
      help: help.tandem_sign_ins_refused,
      value: refusals[reason],
      labels: { reason },
    })),
    {
      name: "tandem_backup_time_seconds",
      help: help.tandem_backup_time_seconds,
      value: seconds(state.lastBackup),
    },
    {
      name: "tandem_anonymity_check_time_seconds",
      help: help.tandem_anonymity_check_time_seconds,
      value: seconds(state.lastCheck?.at),
    },
    {
      name: "tandem_anonymity_check_found",
      help: help.tandem_anonymity_check_found,
      value: state.lastCheck?.found ? 1 : 0,
    },
    {
      name: "tandem_disk_nearly_full",
      help: help.tandem_disk_nearly_full,
      value: state.freeBytes < PLENTY ? 1 : 0,
    },
    ...(isOpen
      ? []
      : [
          {
            name: "tandem_disk_free_bytes",
            help: help.tandem_disk_free_bytes,
            value: state.freeBytes,
          },
          {
            name: "tandem_memory_bytes",
            help: help.tandem_memory_bytes,
            value: process.memoryUsage.rss(),
          },
        ]),
  ];
}

async function write(figures: readonly Figure[]): Promise<{ type: string; text: string }> {
  const registry = new Registry();
  const gauges = new Map<string, Gauge>();
  for (const { name, help: said, value, labels = {} } of figures) {
    const gauge =
      gauges.get(name) ??
      new Gauge({ name, help: said, labelNames: Object.keys(labels), registers: [registry] });
    gauges.set(name, gauge);
    gauge.set(labels, value);
  }
  return { type: registry.contentType, text: await registry.metrics() };
}

/** At an address of its own, which no respondent and no proxy reaches; resolves to what ends it. */
export async function serveMetrics(at: { host: string; port: number }): Promise<() => Promise<void>> {
  const server = http.createServer((request, response) => {
    if (request.method !== "GET" || request.url !== "/metrics") {
      response.writeHead(404).end();
      return;
    }
    answer()
      .then(({ type, text }) => response.writeHead(200, { "Content-Type": type }).end(text))
      .catch((err: unknown) => {
        log().error({ err }, "a request failed");
        response.writeHead(500).end();
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE" ? new Error(fill(en.metricsTaken, { port: String(at.port) })) : error,
      ),
    );
    server.listen(at.port, at.host, resolve);
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}

function answer(): Promise<{ type: string; text: string }> {
  const now = new Date();
  const { keys, databaseFile } = configuration();
  const notReady = watchReadiness(database(), keys, databaseFile, now);
  return write(figuresOf(lookAtInstallation(database(), keys, now), notReady));
}
