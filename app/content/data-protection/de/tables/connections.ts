import { translationOf } from "~/content/translated";
import type { connectionTables as english } from "../../en/tables/connections";
import { words } from "./words";

/** What is stored of connections with other programs. {roster} and {comments} come from the settings. */
export const connectionTables = translationOf<typeof english>()({
  apiToken: {
    what: "Token, mit denen andere Programme die Schnittstelle benutzen.",
    why: "Damit ein Programm bekommt, was ihm gegeben wurde, und nicht mehr.",
    kept: words.forGood,
    seenBy: "Administration, ohne das Geheimnis.",
    columns: {
      id: "Zufällige Kennung.",
      name: "Wofür das Token ist.",
      secretHash: "SHA-256 des Geheimnisses, das sich daraus nicht zurücklesen lässt.",
      permissions: "Was das Token darf.",
      relationshipId: "Das eine Abteilungspaar, das es erreicht; leer: alle Paare.",
      accountId: "Wer es erstellt hat; leer, wo es das Konto nicht mehr gibt.",
      createdAt: "Wann es erstellt wurde.",
      expiresAt: "Bis wann es gilt.",
      lastUsedOn: "Der Tag, an dem es zuletzt benutzt wurde, ohne Uhrzeit.",
      endedAt: "Wann jemand es widerrufen hat.",
    },
  },
  webhook: {
    what: "Wohin Tandem Programmen oder Kanälen meldet, was geschehen ist.",
    why: "Damit niemand immer wieder nachfragen muss.",
    kept: "Bis die Administration es entfernt.",
    seenBy: "Administration; von der Adresse sieht sie den Anfang.",
    columns: {
      id: "Zufällige Kennung.",
      kind: "Ein Programm oder ein Kanal von Slack oder Teams.",
      name: "Wie es in der Liste heißt.",
      address: "Wohin die Nachrichten gehen.",
      secret: "Womit Nachrichten an ein Programm signiert werden; hier lesbar, weil jede neu signiert wird.",
      events: "Was dorthin gemeldet wird.",
      relationshipId: "Das eine Abteilungspaar, von dem es erfährt; leer: alle Paare.",
      language: "Sprache dessen, was in einem Kanal steht.",
      accountId: "Wer es hinzugefügt hat; leer, wo es das Konto nicht mehr gibt.",
      createdAt: "Wann es hinzugefügt wurde.",
    },
  },
  webhookDelivery: {
    what: "Nachrichten an Programme und Kanäle: ein Abteilungspaar, eine Umfrage oder eine Maßnahme, und was damit geschehen ist.",
    why: words.once,
    kept: "Bis die Administration den Webhook entfernt.",
    seenBy: "Administration.",
    columns: {
      id: "Laufende Nummer.",
      webhookId: "Wohin sie geht.",
      event: "Was geschehen ist.",
      subject: "Mit welcher Umfrage oder Maßnahme.",
      messageId: "Zufallszahl der Nachricht, an der ihr Empfänger sie wiedererkennt.",
      body: "Die Nachricht. Sie nennt keine Person und zählt niemanden.",
      state: "Eingereiht, gesendet, fehlgeschlagen, oder bekannt, bevor es den Webhook gab.",
      attempts: words.tries,
      notBefore: words.tryAgain,
      status: "Was der Empfänger zuletzt geantwortet hat.",
      problem: words.failure,
      createdAt: "Wann sie eingereiht wurde.",
      triedAt: "Wann es zuletzt versucht wurde.",
    },
  },
});
