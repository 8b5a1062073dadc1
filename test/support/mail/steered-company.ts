import { randomUUID } from "node:crypto";
import type { GivenRole } from "~/domain/roles";
import type { OutgoingMail } from "~/features/mail/connect-mailer.server";
import { queueSteeringMails } from "~/features/steering/queue-steering-mails.server";
import { sendDueSteeringMails } from "~/features/steering/send-steering-mails.server";
import type { Database } from "~db/client.server";
import { insertAccount } from "~db/queries/accounts/accounts.server";
import { foundCompany } from "../cast";
import { freshDatabase } from "../database";
import { planWave, temporaryKeys } from "../surveyed-wave";

export const HOST = "tandem.brandt.example";
/** In the zone of the machine, as working days are. */
export const day = (date: number, hour = 8) => new Date(2026, 10, date, hour);
export const OPENS = day(23);
export const CLOSES = new Date(2026, 11, 4, 18);

function person(db: Database, role: GivenRole, language: string | null = null): string {
  const id = randomUUID();
  const email = `${role}@brandt.example`;
  const createdAt = day(1);
  insertAccount(db, { id, email, name: role, role, passwordHash: "", language, createdAt });
  return id;
}

/** A company with HR, a facilitator and a trustee, and a wave w1 that is planned. */
export function steeredCompany() {
  const db = freshDatabase();
  foundCompany(db);
  const accounts = {
    hr: person(db, "hr", "de"),
    facilitator: person(db, "facilitator"),
    trustee: person(db, "trustee"),
  };
  planWave(db, { opensAt: OPENS, closesAt: CLOSES });
  return { db, keys: temporaryKeys(), accounts };
}

/** What those who steer or read are written to about at a moment. */
export async function mailsAt(db: Database, now: Date): Promise<OutgoingMail[]> {
  const sent: OutgoingMail[] = [];
  queueSteeringMails(db, HOST, now, []);
  const mailer = {
    publicUrl: `https://${HOST}`,
    deliver: async (mail: OutgoingMail) => {
      sent.push(mail);
      return { ok: true } as const;
    },
    close: () => {},
  };
  await sendDueSteeringMails(db, mailer, now);
  return sent;
}
