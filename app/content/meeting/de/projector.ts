import { de as phone } from "~/content/meeting/phone/de";
import { de as survey } from "~/content/survey/de";
import type { TextTree } from "~/content/translated";

const REVIEW = "Was wir letztes Mal vereinbart haben";

export const projector = {
  heading: "{relationship}, {quarter}",
  notConnected:
    "Keine Verbindung. Diese Anzeige bleibt, wie sie ist, und geht von selbst weiter, sobald die Verbindung wieder da ist. Was Sie eingeben, bleibt erhalten; speichern Sie es dann.",
  clock: { left: "noch {time}", paused: "noch {time}, angehalten", over: "{time} überzogen" },
  controls: {
    label: "Besprechung",
    back: "Zurück",
    reveal: "Schätzen beenden und aufdecken",
    closeVote: "Abstimmung beenden",
    goOn: "Weiter",
    pause: "Anhalten",
    run: "Fortsetzen",
    more: "2 Minuten mehr",
    toChoosing: "Zur Auswahl",
    keys: "Tasten",
    leave: "Ansicht verlassen",
  },
  help: {
    title: "Alles mit der Tastatur",
    fields:
      "In einem Textfeld dienen die Tasten zum Schreiben. Mit Tab erreichen Sie jedes Feld und jede Schaltfläche; Enter in einem Feld speichert.",
    close: "Schließen",
  },
  join: { label: "Mit dem Smartphone teilnehmen", code: "QR-Code zum Teilnehmen" },
  welcome: {
    title: survey.title,
    minutes: "{minutes} min",
    rule: "Wir sprechen darüber, wie wir arbeiten, nicht darüber, wer was geantwortet hat. Niemand wird nach den eigenen Antworten gefragt.",
    phones:
      "Schätzen Sie mit dem Smartphone, bevor wir aufdecken: kein Konto, kein Name. Was die Geräte senden, wird ab {fewest} Personen einer Seite gezeigt, als ein Bereich, und dann gelöscht. Ohne Smartphone rufen Sie Ihre Schätzung in den Raum.",
  },
  agenda: { title: "Ablauf" },
  review: {
    title: REVIEW,
    firstPlan: "Dies ist der erste Plan. Aus einem früheren ist nichts offen.",
    allDone: "Alles, was nach {quarter} vereinbart wurde, ist erledigt oder mit einem Grund gestrichen.",
    stillOpen:
      "Noch offen. Jeweils die Frage: Ist es erledigt, geht es weiter, oder streichen wir es und sagen, warum?",
    action: "{owners}, bis {due}, {status}",
    actionOverdue: "{owners}, bis {due}, {status}, überfällig",
    ownerless: "noch niemand benannt, bis {due}, {status}",
    ownerlessOverdue: "noch niemand benannt, bis {due}, {status}, überfällig",
    agreement: "{owner}, bis {due}",
    statuses: { planned: "noch nicht begonnen", started: "läuft", done: "erledigt", dropped: "gestrichen" },
  },
  guess: {
    title: "Schätzen, bevor wir aufdecken",
    asks: "Wie bewertet es die andere Seite, von 20 (nie) bis 100 (immer)?",
    asksMirror: "Wie sieht die andere Seite Sie, von 20 (nie) bis 100 (immer)?",
    closed: "Beendet. Hier senden die Geräte nichts mehr.",
    enough: "{department}: genug Schätzungen für einen Bereich",
    tooFew: "{department}: bisher weniger als {fewest} Schätzungen",
  },
  reveal: {
    guessed: "Geschätzt von {department}: {band}",
    calledOut: "{department} rief: {said}",
    noBand: "kein Bereich",
    seesItself: "sieht sich selbst",
    isSeenBy: "wird gesehen von {department}",
    guessedToBeSeen: "hat geschätzt, so gesehen zu werden",
  },
  agree: {
    title: "Was anders wird",
    agreed: "Darum kümmert sich {owner}, bis {due}. Es steht im Plan.",
    change: "Ändern",
    repair: "Eine Verbesserung",
    repairHint: "Was genau macht jemand anders, und wann?",
    owner: "Eine verantwortliche Person",
    dueOn: "Ein Termin",
    put: "In den Plan schreiben",
    putAgain: "Im Plan ändern",
  },
  withheld: { title: "Was nicht gezeigt wird, und warum" },
  called: { title: "In den Raum gerufen", by: "von {department}", note: "Notieren" },
  statements: {
    title: "Was viele oft erleben",
    values: "{first}: {firstShare}, {second}: {secondShare}",
    none: "Keine einzelne Aussage darf gezeigt werden.",
  },
  choose: {
    lead: "Aus dem Plan und aus dem, was wir eben notiert haben.",
    planned: "{owners}, bis {due}",
    written: "{topic}: {owners}, bis {due}",
    keep: "Diese bleiben",
    tooMany: { one: "Eine zu viel.", other: "{count} zu viele." },
    because: "Die Besprechung hat andere Maßnahmen gewählt.",
    nothing: "Noch ist nichts notiert.",
  },
  owners: {
    nobody: "noch niemand benannt",
    owner: "Verantwortlich in {department}",
    note: "Namen notieren",
    missing: "Nennen Sie je eine Person aus jeder Abteilung.",
    same: "Nennen Sie zwei verschiedene Personen.",
  },
  sign: { both: "Beide Leitungen und die Moderation unterschreiben das gedruckte Blatt." },
  vote: {
    title: phone.vote,
    how: "Von 1, gar nicht nützlich, bis 5, sehr nützlich. Stimmen Sie mit dem Smartphone ab oder zeigen Sie es mit den Fingern einer Hand.",
    enough: "{department}: genug Stimmen für einen Bereich",
    tooFew: "{department}: bisher weniger als {fewest} Stimmen",
  },
  close: {
    title: "Was wir mitnehmen",
    nothingNew: "Es wurde nichts Neues vereinbart. Im Plan steht, was vorher gewählt wurde.",
    useful: "Wie nützlich für {department}",
    end: "Besprechung beenden",
    whatHappens:
      "Der Code gilt dann nicht mehr, und alles, was die Geräte gesendet haben, wird gelöscht. Die Vereinbarungen bleiben im Plan.",
  },
} as const satisfies TextTree;
