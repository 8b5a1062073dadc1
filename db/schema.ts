import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  blob,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { WebhookEvent } from "../app/domain/connections/webhook-event";
import type { OwnerAnswer, OwnerMailWeeks } from "../app/domain/plan/follow-up";
import type { GivenRole } from "../app/domain/roles";
import type { SteeringMessage } from "../app/domain/steering-mail";

const id = () => text("id").primaryKey();
const instant = (name: string) => integer(name, { mode: "timestamp" });

/** The company. One row. */
export const organisation = sqliteTable("organisation", {
  id: integer("id").primaryKey(),
  name: text("name").notNull(),
  language: text("language").notNull().default("en"),
  /** Made by the demonstration; setting up one's own organisation takes its place. */
  demonstration: integer("demonstration", { mode: "boolean" }).notNull().default(false),
  /** Months after the last wave when a roster is deleted; null keeps it until HR deletes it. */
  rosterKeptMonths: integer("roster_kept_months"),
  /** Months after a wave when its comments are deleted; null keeps them. */
  commentsKeptMonths: integer("comments_kept_months"),
  /** Whom employees may ask about their data; printed in the legal pack and on notices. */
  dataProtectionContact: text("data_protection_contact"),
  /** Nobody signs in with a password, as long as an administrator has another way. */
  passwordsOff: integer("passwords_off", { mode: "boolean" }).notNull().default(false),
  /** "Europe/Berlin": in which dates are chosen and said; null: the zone of the machine. */
  timeZone: text("time_zone"),
  createdAt: instant("created_at").notNull(),
});

/** A pair of departments whose working relationship is surveyed. */
export const relationship = sqliteTable("relationship", {
  /** Appears in URLs. */
  id: id(),
  name: text("name").notNull(),
  firstDepartment: text("first_department").notNull(),
  secondDepartment: text("second_department").notNull(),
  demonstration: integer("demonstration", { mode: "boolean" }).notNull().default(false),
  createdAt: instant("created_at").notNull(),
  /** Since when no wave is planned for it any more; null while it is surveyed. */
  archivedAt: instant("archived_at"),
});

export const account = sqliteTable("account", {
  id: id(),
  email: text("email").notNull().unique(),
  name: text("name").notNull(),
  role: text("role").$type<GivenRole>().notNull(),
  /** Empty: nobody has chosen one yet. */
  passwordHash: text("password_hash").notNull(),
  /** Somebody else knows the password: nothing opens until its owner has chosen another. */
  mustChangePassword: integer("must_change_password", { mode: "boolean" }).notNull().default(false),
  /** False: only the relationships in account_relationship. */
  everyRelationship: integer("every_relationship", { mode: "boolean" }).notNull().default(true),
  demonstration: integer("demonstration", { mode: "boolean" }).notNull().default(false),
  /** Null: that of the browser. */
  language: text("language"),
  /** Messages about waves that this person does not want, JSON; null: every one is sent. */
  unwantedMail: text("unwanted_mail"),
  createdAt: instant("created_at").notNull(),
  disabledAt: instant("disabled_at"),
});

/** What an account that may not see every relationship may see. */
export const accountRelationship = sqliteTable(
  "account_relationship",
  {
    accountId: text("account_id")
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    relationshipId: text("relationship_id")
      .notNull()
      .references(() => relationship.id, { onDelete: "cascade" }),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.relationshipId] })],
);

export const session = sqliteTable(
  "session",
  {
    /** SHA-256 of the cookie's secret. */
    id: id(),
    accountId: text("account_id")
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    /** "Firefox on Linux", by which people know their devices apart; null in sessions from before. */
    client: text("client"),
    /** More than a password was shown: a second factor, a passkey alone, or what the identity provider asks for. */
    confirmed: integer("confirmed", { mode: "boolean" }).notNull().default(false),
  },
  (table) => [index("session_account").on(table.accountId)],
);

/** Browsers in which somebody has signed in: guesses from elsewhere do not keep them out. */
export const knownDevice = sqliteTable(
  "known_device",
  {
    /** SHA-256 of the secret in the browser's cookie. */
    id: text("id").notNull(),
    accountId: text("account_id")
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    lastSeenAt: instant("last_seen_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.id, table.accountId] })],
);

/** Links by which somebody chooses a password, once. */
export const oneTimeLink = sqliteTable(
  "one_time_link",
  {
    /** SHA-256 of the link's secret. */
    id: id(),
    accountId: text("account_id")
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    purpose: text("purpose", { enum: ["invitation", "reset"] }).notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [index("one_time_link_account").on(table.accountId)],
);

/** Messages to people about their own account. Never a rendered body, never a link: that is made when it is sent. */
export const accountMail = sqliteTable(
  "account_mail",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    accountId: text("account_id")
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    message: text("message", {
      enum: [
        "invitation",
        "reset",
        "password-changed",
        "role-changed",
        "address-changed",
        "new-device",
        "second-factor-changed",
        "provider-tied",
      ],
    }).notNull(),
    /** Where it goes when that is not the account's address; null otherwise. */
    address: text("address"),
    /** When what it tells of happened. */
    happenedAt: instant("happened_at").notNull(),
    notBefore: instant("not_before").notNull(),
    state: text("state", { enum: ["queued", "sent", "failed"] }).notNull(),
    attempts: integer("attempts").notNull().default(0),
    /** Before the "@". */
    messageId: text("message_id").notNull(),
    problem: text("problem"),
  },
  (table) => [index("account_mail_due").on(table.state, table.notBefore)],
);

/** Sign-ins that have begun and not ended: between password and second factor, or at the identity provider. */
export const startedSignIn = sqliteTable("started_sign_in", {
  /** SHA-256 of the cookie's secret. */
  id: id(),
  purpose: text("purpose", {
    enum: ["second-step", "passkey", "new-app", "new-passkey", "provider"],
  }).notNull(),
  /** Null as long as nobody has shown who they are. */
  accountId: text("account_id").references(() => account.id, { onDelete: "cascade" }),
  /** What the answer has to fit, JSON. */
  detail: text("detail").notNull(),
  failures: integer("failures").notNull().default(0),
  expiresAt: instant("expires_at").notNull(),
});

/** An app that shows codes which change every half minute. */
export const authenticatorApp = sqliteTable("authenticator_app", {
  accountId: text("account_id")
    .primaryKey()
    .references(() => account.id, { onDelete: "cascade" }),
  /** Base32. */
  secret: text("secret").notNull(),
  /** The half minute, counted from 1970, of the last code that was taken: none is taken twice. */
  lastStep: integer("last_step").notNull(),
  addedAt: instant("added_at").notNull(),
});

/** Each opens a sign-in once, in place of the second factor; a used one is deleted. */
export const recoveryCode = sqliteTable(
  "recovery_code",
  {
    /** SHA-256 of account and code, which has 80 random bits. */
    hash: text("hash").primaryKey(),
    accountId: text("account_id")
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
  },
  (table) => [index("recovery_code_account").on(table.accountId)],
);

export const passkey = sqliteTable(
  "passkey",
  {
    /** The credential's id as the authenticator made it, base64url. */
    id: id(),
    accountId: text("account_id")
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** COSE, base64url. */
    publicKey: text("public_key").notNull(),
    /** How often it has signed; 0 for those that do not count. */
    counter: integer("counter").notNull(),
    /** How a browser reaches it, JSON. */
    transports: text("transports").notNull(),
    createdAt: instant("created_at").notNull(),
    lastUsedAt: instant("last_used_at"),
  },
  (table) => [index("passkey_account").on(table.accountId)],
);

/** Who an account is at the identity provider; from then on the address does not matter. */
export const providerIdentity = sqliteTable(
  "provider_identity",
  {
    issuer: text("issuer").notNull(),
    subject: text("subject").notNull(),
    accountId: text("account_id")
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.issuer, table.subject] }),
    uniqueIndex("provider_identity_account").on(table.accountId, table.issuer),
  ],
);

/** Roles whose accounts have to show a second factor. */
export const demandedSecondFactor = sqliteTable("demanded_second_factor", {
  role: text("role").$type<GivenRole>().primaryKey(),
  since: instant("since").notNull(),
});

/** What administrators did; never anything about respondents' participation. */
export const auditEvent = sqliteTable("audit_event", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  at: instant("at").notNull(),
  accountId: text("account_id"),
  action: text("action").notNull(),
  subject: text("subject").notNull(),
});

/** Who may be invited to the next wave. */
export const rosterEntry = sqliteTable(
  "roster_entry",
  {
    id: id(),
    relationshipId: text("relationship_id")
      .notNull()
      .references(() => relationship.id, { onDelete: "cascade" }),
    /** Empty for people who have none; they take part by slip. */
    email: text("email").notNull(),
    /** 0 first, 1 second department of the relationship. */
    departmentIndex: integer("department_index").notNull(),
    name: text("name"),
    language: text("language"),
    /** The last waves that invited this person, JSON: how many left and joined since is counted by it. */
    invitedIn: text("invited_in"),
  },
  (table) => [
    uniqueIndex("roster_entry_email").on(table.relationshipId, table.email).where(sql`${table.email} <> ''`),
  ],
);

/** An uploaded roster that waits for acceptance. */
export const rosterImport = sqliteTable("roster_import", {
  id: id(),
  relationshipId: text("relationship_id")
    .notNull()
    .references(() => relationship.id, { onDelete: "cascade" }),
  accountId: text("account_id").notNull(),
  fileName: text("file_name").notNull(),
  content: text("content").notNull(),
  createdAt: instant("created_at").notNull(),
  /** What its bytes were taken for, and the bytes, where they do not say it themselves. */
  encoding: text("encoding"),
  source: blob("source", { mode: "buffer" }),
  /** Which columns count and whom the departments' spellings mean, JSON; null while nobody has said so. */
  reading: text("reading"),
});

/** How the last accepted file of a pair was read, JSON: the next one is read alike. */
export const rosterMapping = sqliteTable("roster_mapping", {
  relationshipId: text("relationship_id")
    .primaryKey()
    .references(() => relationship.id, { onDelete: "cascade" }),
  columns: text("columns").notNull(),
  departments: text("departments").notNull(),
  changedAt: instant("changed_at").notNull(),
});

/** A change of many people that can be taken back for a day. */
export const rosterUndo = sqliteTable("roster_undo", {
  id: id(),
  relationshipId: text("relationship_id")
    .notNull()
    .references(() => relationship.id, { onDelete: "cascade" }),
  createdAt: instant("created_at").notNull(),
  /** Keys of the people who were added, JSON: nothing of them is needed, and there may be many. */
  added: text("added").notNull(),
});

/** The people whom such a change changed or removed, as they were before. */
export const rosterUndoEntry = sqliteTable(
  "roster_undo_entry",
  {
    id: id(),
    undoId: text("undo_id")
      .notNull()
      .references(() => rosterUndo.id, { onDelete: "cascade" }),
    change: text("change", { enum: ["updated", "removed"] }).notNull(),
    entryId: text("entry_id").notNull(),
    email: text("email").notNull(),
    departmentIndex: integer("department_index").notNull(),
    name: text("name"),
    language: text("language"),
    invitedIn: text("invited_in"),
  },
  (table) => [
    index("roster_undo_entry_undo").on(table.undoId),
    index("roster_undo_entry_entry").on(table.entryId),
  ],
);

export const wave = sqliteTable(
  "wave",
  {
    id: id(),
    relationshipId: text("relationship_id")
      .notNull()
      .references(() => relationship.id, { onDelete: "cascade" }),
    /** "2026-Q4". */
    quarter: text("quarter").notNull(),
    state: text("state", { enum: ["planned", "open", "closing", "closed", "cancelled"] }).notNull(),
    opensAt: instant("opens_at").notNull(),
    closesAt: instant("closes_at").notNull(),
    threshold: integer("threshold").notNull(),
    delivery: text("delivery", { enum: ["mail", "slips"] }).notNull(),
    /** How many paper ballots of each department can be typed in; null: as many as are suggested when it opens. */
    firstPaper: integer("first_paper"),
    secondPaper: integer("second_paper"),
    /** Canonical JSON of the manifest, from opening on. */
    manifest: text("manifest"),
    /** Hex SHA-256 of the manifest: the wave's identity. */
    manifestHash: text("manifest_hash").unique(),
    /** How many key holders have to give their part to open the ballots; 0: the server alone. null in waves that opened before there were any. */
    needed: integer("needed"),
    /** Of waves that opened before there were key holders: who holds the key that opens the ballots. */
    tally: text("tally", { enum: ["server", "trustee"] })
      .notNull()
      .default("server"),
    /** Who the respondents of such a wave were told holds it, for instance "the works council". */
    tallyHolder: text("tally_holder"),
    /** That trustee's public key, base64url. */
    tallyKey: text("tally_key"),
    /** In which zone its dates were said, from opening on, so that another setting does not say them anew; null: that of the organisation. */
    timeZone: text("time_zone"),
    /** Whether it opens only once a person has given the go. */
    asksGo: integer("asks_go", { mode: "boolean" }).notNull().default(false),
    /** When somebody gave it; null again as soon as the plan is changed. */
    goGivenAt: instant("go_given_at"),
    /** When the end was put off to the latest date of the manifest; `closesAt` is that date since. null otherwise. */
    extendedAt: instant("extended_at"),
    /** Set when a backup was restored while the wave was open; the release repeats it. */
    restoredAt: instant("restored_at"),
    /** Why nothing was released: "cancelled", "closed-early", ... */
    endedBecause: text("ended_because"),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [index("wave_relationship").on(table.relationshipId, table.opensAt)],
);

/** Who is appointed to hold a key of a wave. */
export const waveHolder = sqliteTable(
  "wave_holder",
  {
    waveId: text("wave_id")
      .notNull()
      .references(() => wave.id, { onDelete: "cascade" }),
    /** From 0; the manifest lists the holders in this order. */
    position: integer("position").notNull(),
    /** null where nobody is appointed yet, or the account is gone. */
    accountId: text("account_id").references(() => account.id, { onDelete: "set null" }),
    /** As the manifest names the holder to respondents. */
    name: text("name").notNull(),
    /** HR says that this person works neither in HR nor in IT. */
    outside: integer("outside", { mode: "boolean" }).notNull(),
    /** base64url, made in the holder's browser before opening. */
    publicKey: text("public_key"),
    /** When that browser showed that the key's file opens. */
    keyTriedAt: instant("key_tried_at"),
    /** How many ballots the shares that came last do not fit; null where every one fits, and before any came. */
    misfits: integer("misfits"),
  },
  (table) => [
    primaryKey({ columns: [table.waveId, table.position] }),
    index("wave_holder_account").on(table.accountId),
  ],
);

/** What a key holder gave after closing, in a box that the wave's key file opens; deleted when the wave ends. */
export const shareBox = sqliteTable(
  "share_box",
  {
    waveId: text("wave_id")
      .notNull()
      .references(() => wave.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    box: blob("box", { mode: "buffer" }).notNull(),
    postedAt: instant("posted_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.waveId, table.position] })],
);

/** Public keys of waves that have opened: none is used twice. */
export const usedKey = sqliteTable("used_key", {
  /** base64url. */
  publicKey: text("public_key").primaryKey(),
});

/** Messages to those who steer waves or read their results: never a rendered body, never a number of answers. */
export const steeringMail = sqliteTable(
  "steering_mail",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    waveId: text("wave_id")
      .notNull()
      .references(() => wave.id, { onDelete: "cascade" }),
    accountId: text("account_id")
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    message: text("message").$type<SteeringMessage>().notNull(),
    /** What tells apart messages of one kind: the day of a daily one, the date that is announced; else empty. */
    occasion: text("occasion").notNull(),
    notBefore: instant("not_before").notNull(),
    state: text("state", { enum: ["queued", "sent", "failed"] }).notNull(),
    attempts: integer("attempts").notNull().default(0),
    messageId: text("message_id").notNull(),
    problem: text("problem"),
  },
  (table) => [
    uniqueIndex("steering_mail_once").on(table.waveId, table.accountId, table.message, table.occasion),
    index("steering_mail_due").on(table.state, table.notBefore),
  ],
);

/** The weekly digest to an account; never a rendered body. */
export const digestMail = sqliteTable(
  "digest_mail",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    accountId: text("account_id")
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    /** The Monday on which it is due, "2026-11-30". */
    week: text("week").notNull(),
    notBefore: instant("not_before").notNull(),
    state: text("state", { enum: ["queued", "sent", "failed"] }).notNull(),
    attempts: integer("attempts").notNull().default(0),
    messageId: text("message_id").notNull(),
    problem: text("problem"),
  },
  (table) => [
    uniqueIndex("digest_mail_once").on(table.accountId, table.week),
    index("digest_mail_due").on(table.state, table.notBefore),
  ],
);

/** Messages to key holders: that their wave has opened, closed or ended, or that they were taken off. Never a rendered body. */
export const holderMail = sqliteTable(
  "holder_mail",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    waveId: text("wave_id")
      .notNull()
      .references(() => wave.id, { onDelete: "cascade" }),
    accountId: text("account_id")
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    message: text("message", { enum: ["opened", "closed", "ended", "replaced"] }).notNull(),
    notBefore: instant("not_before").notNull(),
    state: text("state", { enum: ["queued", "sent", "failed"] }).notNull(),
    attempts: integer("attempts").notNull().default(0),
    messageId: text("message_id").notNull(),
    problem: text("problem"),
  },
  (table) => [
    uniqueIndex("holder_mail_once").on(table.waveId, table.accountId, table.message),
    index("holder_mail_due").on(table.state, table.notBefore),
  ],
);

/** The roster as it was when the wave opened; deleted when it ends. */
export const invitee = sqliteTable(
  "invitee",
  {
    id: id(),
    waveId: text("wave_id")
      .notNull()
      .references(() => wave.id, { onDelete: "cascade" }),
    /** Empty for people who have none. */
    email: text("email").notNull(),
    departmentIndex: integer("department_index").notNull(),
    name: text("name"),
    language: text("language"),
    /** HMAC(pepper, the row): another address under the same id gets no code. null in waves that opened before there were any. */
    mac: blob("mac", { mode: "buffer" }),
    /** Whether the address was corrected after the mail server had refused it, which is possible once. */
    corrected: integer("corrected", { mode: "boolean" }).notNull().default(false),
  },
  (table) => [index("invitee_wave").on(table.waveId)],
);

/** Whom to write to and which message; never a rendered body, never a code. */
export const mailQueue = sqliteTable(
  "mail_queue",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    waveId: text("wave_id")
      .notNull()
      .references(() => wave.id, { onDelete: "cascade" }),
    inviteeId: text("invitee_id")
      .notNull()
      .references(() => invitee.id, { onDelete: "cascade" }),
    message: text("message", {
      enum: ["invitation", "reminder-middle", "reminder-last", "extended"],
    }).notNull(),
    state: text("state", { enum: ["queued", "sent", "failed"] }).notNull(),
    attempts: integer("attempts").notNull().default(0),
    notBefore: instant("not_before").notNull(),
    messageId: text("message_id").notNull(),
    problem: text("problem"),
  },
  (table) => [
    uniqueIndex("mail_queue_once").on(table.inviteeId, table.message),
    index("mail_queue_due").on(table.state, table.notBefore),
  ],
);

/* The three tables below are the respondents' side: WITHOUT ROWID, STRICT, no time, no default.
   drizzle cannot declare that: the migration does, and a test reads PRAGMA table_list. */

/** One row a code from opening on; which of them were claimed cannot be told without the key file. */
export const claim = sqliteTable("claim", {
  /** HMAC(pepper, code). */
  codeMac: blob("code_mac", { mode: "buffer" }).primaryKey(),
  waveId: text("wave_id")
    .notNull()
    .references(() => wave.id, { onDelete: "cascade" }),
  departmentIndex: integer("department_index").notNull(),
  /** HMAC(pepper, blinded) once claimed, before that a keyed filler of the same length. */
  blindedMac: blob("blinded_mac", { mode: "buffer" }).notNull(),
});

/** A spent token with the ballot sealed in the browser. */
export const ballot = sqliteTable("ballot", {
  /** The random token; the request that brings it holds no code. */
  token: blob("token", { mode: "buffer" }).primaryKey(),
  waveId: text("wave_id")
    .notNull()
    .references(() => wave.id, { onDelete: "cascade" }),
  departmentIndex: integer("department_index").notNull(),
  sealed: blob("sealed", { mode: "buffer" }).notNull(),
  /** The MAC it was cast with, made from the token: no row of a program that lacks the issuer's key has one. null in waves of tandem/v1. */
  mac: blob("mac", { mode: "buffer" }),
});

/** Released comments, shuffled, without score, time or language. */
export const comment = sqliteTable(
  "comment",
  {
    waveId: text("wave_id")
      .notNull()
      .references(() => wave.id, { onDelete: "cascade" }),
    /** Random. */
    key: blob("key", { mode: "buffer" }).notNull(),
    /** null when both departments' comments were pooled. */
    departmentIndex: integer("department_index"),
    text: text("text").notNull(),
    mayBeQuoted: integer("may_be_quoted", { mode: "boolean" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.waveId, table.key] })],
);

/** The one frozen release of a wave. */
export const release = sqliteTable("release", {
  waveId: text("wave_id")
    .primaryKey()
    .references(() => wave.id, { onDelete: "cascade" }),
  relationshipId: text("relationship_id")
    .notNull()
    .references(() => relationship.id, { onDelete: "cascade" }),
  methodVersion: text("method_version").notNull(),
  content: text("content").notNull(),
  /** Receipts of all counted ballots, sorted by value, JSON array. */
  receipts: text("receipts").notNull(),
  /** When a backup was restored while the wave was open: ballots cast after that backup are missing. */
  restoredAt: instant("restored_at"),
});

/** What happened in the company, for the time line of the trends. */
export const timelineNote = sqliteTable(
  "timeline_note",
  {
    id: id(),
    relationshipId: text("relationship_id")
      .notNull()
      .references(() => relationship.id, { onDelete: "cascade" }),
    /** ISO date. */
    happenedOn: text("happened_on").notNull(),
    text: text("text").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [index("timeline_note_relationship").on(table.relationshipId, table.happenedOn)],
);

/** Results from before Tandem, typed in by HR: marked everywhere, never used for verdicts or advice. */
export const importedResult = sqliteTable(
  "imported_result",
  {
    id: id(),
    relationshipId: text("relationship_id")
      .notNull()
      .references(() => relationship.id, { onDelete: "cascade" }),
    /** "2025-Q1". */
    quarter: text("quarter").notNull(),
    /** Where the figures come from, in HR's words. */
    source: text("source").notNull(),
    /** Imported figures as JSON. */
    content: text("content").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [uniqueIndex("imported_result_once").on(table.relationshipId, table.quarter)],
);

/** Results of attacks on this installation's own files, newest last. */
export const anonymityCheck = sqliteTable("anonymity_check", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  at: instant("at").notNull(),
  linked: integer("linked").notNull(),
  /** Every attack with what it could link, as JSON. */
  content: text("content").notNull(),
});

export const actionPlan = sqliteTable("action_plan", {
  id: id(),
  relationshipId: text("relationship_id")
    .notNull()
    .references(() => relationship.id, { onDelete: "cascade" }),
  /** The wave whose release it answers. */
  waveId: text("wave_id")
    .notNull()
    .unique()
    .references(() => wave.id, { onDelete: "cascade" }),
  notes: text("notes").notNull().default(""),
  reviewOn: text("review_on"),
  createdAt: instant("created_at").notNull(),
  updatedAt: instant("updated_at").notNull(),
});

export const action = sqliteTable(
  "action",
  {
    id: id(),
    planId: text("plan_id")
      .notNull()
      .references(() => actionPlan.id, { onDelete: "cascade" }),
    interventionId: text("intervention_id").notNull(),
    position: integer("position").notNull(),
    firstOwner: text("first_owner").notNull(),
    secondOwner: text("second_owner").notNull(),
    /** ISO dates, "2026-11-22". */
    startsOn: text("starts_on").notNull(),
    dueOn: text("due_on").notNull(),
    firstStep: text("first_step").notNull(),
    signOfSuccess: text("sign_of_success").notNull(),
    status: text("status", { enum: ["planned", "started", "done", "dropped"] }).notNull(),
    droppedBecause: text("dropped_because"),
    /** ISO date, set with the status "done". */
    finishedOn: text("finished_on"),
    /** Where reminders of the follow-up go; null sends none. */
    firstOwnerEmail: text("first_owner_email"),
    secondOwnerEmail: text("second_owner_email"),
    notes: text("notes").notNull().default(""),
    /** What an owner has said last by the link in a mail, and on which ISO date. */
    answer: text("answer").$type<OwnerAnswer>(),
    answeredOn: text("answered_on"),
    /** How often it was changed, and when last: calendars go by that. */
    revision: integer("revision").notNull().default(0),
    changedAt: instant("changed_at"),
  },
  (table) => [uniqueIndex("action_once").on(table.planId, table.interventionId)],
);

/** What was changed in a plan, by whom, in words. */
export const actionChange = sqliteTable(
  "action_change",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    planId: text("plan_id")
      .notNull()
      .references(() => actionPlan.id, { onDelete: "cascade" }),
    interventionId: text("intervention_id"),
    at: instant("at").notNull(),
    accountId: text("account_id"),
    change: text("change").notNull(),
  },
  (table) => [index("action_change_plan").on(table.planId)],
);

/** Reminders to the owners of an action or of an agreement: some weeks after it started, and on the day it is due. */
export const followUpMail = sqliteTable(
  "follow_up_mail",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    actionId: text("action_id").references(() => action.id, { onDelete: "cascade" }),
    /** Where it is no action. */
    agreementId: text("agreement_id").references((): AnySQLiteColumn => agreement.id, {
      onDelete: "cascade",
    }),
    /** 0: on the day it is due. */
    weeks: integer("weeks").$type<OwnerMailWeeks>().notNull(),
    address: text("address").notNull(),
    notBefore: instant("not_before").notNull(),
    state: text("state", { enum: ["queued", "sent", "failed"] }).notNull(),
    attempts: integer("attempts").notNull().default(0),
    messageId: text("message_id").notNull(),
    problem: text("problem"),
    /** SHA-256 of the secret in the mail's link, and of it with owner and address: another owner voids it. */
    linkHash: text("link_hash"),
    ownerHash: text("owner_hash"),
    linkUntil: instant("link_until"),
  },
  (table) => [
    uniqueIndex("follow_up_mail_once").on(table.actionId, table.weeks, table.address),
    uniqueIndex("follow_up_mail_of_agreement").on(table.agreementId, table.weeks, table.address),
    uniqueIndex("follow_up_mail_link").on(table.linkHash),
    index("follow_up_mail_due").on(table.state, table.notBefore),
  ],
);

/** "What we agreed", written once to everybody of the pair after a meeting. Never a rendered body. */
export const agreedMail = sqliteTable(
  "agreed_mail",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    waveId: text("wave_id")
      .notNull()
      .references(() => wave.id, { onDelete: "cascade" }),
    rosterEntryId: text("roster_entry_id")
      .notNull()
      .references(() => rosterEntry.id, { onDelete: "cascade" }),
    notBefore: instant("not_before").notNull(),
    state: text("state", { enum: ["queued", "sent", "failed"] }).notNull(),
    attempts: integer("attempts").notNull().default(0),
    messageId: text("message_id").notNull(),
    problem: text("problem"),
  },
  (table) => [
    uniqueIndex("agreed_mail_once").on(table.waveId, table.rosterEntryId),
    index("agreed_mail_due").on(table.state, table.notBefore),
  ],
);

/** Interventions a company wrote itself, validated like the catalogue's. */
export const companyIntervention = sqliteTable("company_intervention", {
  id: id(),
  content: text("content").notNull(),
  createdAt: instant("created_at").notNull(),
  updatedAt: instant("updated_at").notNull(),
});

/** Interventions of the catalogue that a company does not want to see suggested. */
export const hiddenIntervention = sqliteTable("hidden_intervention", {
  interventionId: text("intervention_id").primaryKey(),
  hiddenAt: instant("hidden_at").notNull(),
});

/** Which stage to aim for, as the advisor saw it on a day; the newest counts. */
export const targetAdvice = sqliteTable(
  "target_advice",
  {
    id: id(),
    relationshipId: text("relationship_id")
      .notNull()
      .references(() => relationship.id, { onDelete: "cascade" }),
    at: instant("at").notNull(),
    accountId: text("account_id"),
    /** The signals as they were answered, JSON. */
    signals: text("signals").notNull(),
    target: text("target", { enum: ["undefined", "defined", "aligned", "integrated"] }).notNull(),
    stay: integer("stay", { mode: "boolean" }).notNull(),
    reasons: text("reasons").notNull(),
  },
  (table) => [index("target_advice_relationship").on(table.relationshipId, table.at)],
);

/** A result meeting in front of a projector. */
export const meeting = sqliteTable(
  "meeting",
  {
    id: id(),
    relationshipId: text("relationship_id")
      .notNull()
      .references(() => relationship.id, { onDelete: "cascade" }),
    waveId: text("wave_id")
      .notNull()
      .references(() => wave.id, { onDelete: "cascade" }),
    /** What phones type or scan to join; unlike every ballot code. */
    joinCode: text("join_code").notNull().unique(),
    /** Where the meeting stands, as JSON. */
    progress: text("progress").notNull(),
    startedAt: instant("started_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (table) => [index("meeting_wave").on(table.waveId)],
);

/** Guesses and votes in a meeting: no time, no running number, no device; deleted when it ends. */
export const meetingGuess = sqliteTable(
  "meeting_guess",
  {
    meetingId: text("meeting_id")
      .notNull()
      .references(() => meeting.id, { onDelete: "cascade" }),
    subject: text("subject").notNull(),
    /** Random, drawn by the phone: sending again replaces. */
    key: blob("key", { mode: "buffer" }).notNull(),
    departmentIndex: integer("department_index").notNull(),
    value: integer("value").notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.subject, table.key] })],
);

/** What a meeting agreed about one topic: one repair, one owner, one date. Part of the wave's plan. */
export const agreement = sqliteTable(
  "agreement",
  {
    id: id(),
    relationshipId: text("relationship_id")
      .notNull()
      .references(() => relationship.id, { onDelete: "cascade" }),
    waveId: text("wave_id")
      .notNull()
      .references(() => wave.id, { onDelete: "cascade" }),
    /** A dimension, or "mirror". */
    topic: text("topic").notNull(),
    repair: text("repair").notNull(),
    owner: text("owner").notNull(),
    /** ISO date, "2026-11-22". */
    dueOn: text("due_on").notNull(),
    status: text("status", { enum: ["open", "done", "dropped"] })
      .notNull()
      .default("open"),
    /** Only with the status "dropped". */
    droppedBecause: text("dropped_because"),
    /** Where reminders go; null sends none. */
    ownerEmail: text("owner_email"),
    answer: text("answer").$type<OwnerAnswer>(),
    answeredOn: text("answered_on"),
    revision: integer("revision").notNull().default(0),
    changedAt: instant("changed_at"),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [uniqueIndex("agreement_once").on(table.waveId, table.topic)],
);

/** What another program may use the interface for programs with. */
export const apiToken = sqliteTable(
  "api_token",
  {
    id: id(),
    name: text("name").notNull(),
    /** SHA-256 of the secret, which nobody can read again. */
    secretHash: text("secret_hash").notNull().unique(),
    /** Token permissions as a JSON array. */
    permissions: text("permissions").notNull(),
    /** The one pair it reaches; null: every pair. */
    relationshipId: text("relationship_id").references(() => relationship.id, { onDelete: "cascade" }),
    /** Who made it: it works as long as that account may make tokens. */
    accountId: text("account_id").references(() => account.id, { onDelete: "set null" }),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    /** ISO date: the day, never the time. */
    lastUsedOn: text("last_used_on"),
    endedAt: instant("ended_at"),
  },
  (table) => [index("api_token_account").on(table.accountId)],
);

/** Where Tandem tells other programs, or a channel of people, what has happened. */
export const webhook = sqliteTable("webhook", {
  id: id(),
  /** "signed" for programs; "slack" and "teams" for a channel that people read. */
  kind: text("kind", { enum: ["signed", "slack", "teams"] }).notNull(),
  name: text("name").notNull(),
  /** Whoever knows a channel's address can write into it. */
  address: text("address").notNull(),
  /** What messages are signed with; null for channels. */
  secret: text("secret"),
  /** Webhook events as a JSON array. */
  events: text("events").notNull(),
  /** The one pair it is told of; null: every pair. */
  relationshipId: text("relationship_id").references(() => relationship.id, { onDelete: "cascade" }),
  /** Of what stands in a channel. */
  language: text("language").notNull(),
  accountId: text("account_id").references(() => account.id, { onDelete: "set null" }),
  createdAt: instant("created_at").notNull(),
});

/** One message to a webhook. */
export const webhookDelivery = sqliteTable(
  "webhook_delivery",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    webhookId: text("webhook_id")
      .notNull()
      .references(() => webhook.id, { onDelete: "cascade" }),
    event: text("event").$type<WebhookEvent>().notNull(),
    /** What happened, so that it is told once: a wave, or an action and the day on which it was due. */
    subject: text("subject").notNull(),
    /** Names the message to its receiver, the same at every attempt. */
    messageId: text("message_id").notNull(),
    body: text("body").notNull(),
    /** "known": it had happened before the webhook was there, and is never sent. */
    state: text("state", { enum: ["queued", "sent", "failed", "known"] }).notNull(),
    attempts: integer("attempts").notNull().default(0),
    notBefore: instant("not_before").notNull(),
    /** Status of the last answer; null when there was none. */
    status: integer("status"),
    problem: text("problem"),
    createdAt: instant("created_at").notNull(),
    triedAt: instant("tried_at"),
  },
  (table) => [
    uniqueIndex("webhook_delivery_once").on(table.webhookId, table.event, table.subject),
    index("webhook_delivery_due").on(table.state, table.notBefore),
  ],
);
