import { de as frame } from "~/content/frame/de";
import { translationOf } from "~/content/translated";
import type { form as englishForm, plan as englishPlan } from "../en/form";

export const form = translationOf<typeof englishForm>()({
  documentTitle: "Umfrage planen - Tandem",
  title: "Umfrage planen",
  lead: "Die Termine folgen dem Takt der Quartale. Bis die Umfrage beginnt, können Sie alles ändern.",
  onlyHereTitle: "Links würden nur auf diesem Rechner funktionieren",
  onlyHere:
    "Tandem kennt die Adresse nicht, unter der man es erreicht. Bitten Sie Ihre Administration, PUBLIC_URL zu setzen, bevor die Umfrage beginnt.",
  plan: "Diese Umfrage planen",
  changeTitle: "Plan von {quarter} ändern",
  save: "Plan speichern",
  backWithoutSaving: "Zurück, ohne zu speichern",
  quarter: "Quartal",
  opens: "Beginnt",
  serverTime: "Zeitzone: {zone}",
  closes: "Schließt",
  closesHint: "Meist ein Freitag, zwei Wochen später",
  threshold: "Mindestzahl",
  thresholdHint:
    "Ergebnisse einer Abteilung erscheinen nur, wenn mindestens so viele aus ihr geantwortet haben. Weniger als {lowest} ist nicht möglich; sobald die Umfrage offen ist, lässt sich die Zahl nicht mehr ändern.",
  paper: "Papierbögen für {department}",
  paperHint:
    "So viele aus {department} können höchstens auf Papier antworten, zum Beispiel alle, die ohne Computer arbeiten. Bleibt das Feld leer: ein Fünftel derer, die zu Beginn in der Personenliste stehen, und mindestens drei. Mit dem Beginn wird die Zahl festgelegt. Für jeden Bogen ist ein Code nötig, den die beiden bekommen, die ihn eingeben, und der Aushang nennt die Zahl: Planen Sie nicht mehr als nötig.",
  asksGo: "Nur mit grünem Licht beginnen",
  asksGoHint:
    "Zu ihrem Termin beginnt sie dann nur, wenn jemand, der Umfragen steuert, sie durchgesehen und grünes Licht gegeben hat. Sonst wartet sie und wird nach fünf Arbeitstagen aufgegeben. Wer den Plan ändert, nimmt das grüne Licht zurück.",
  delivery: "Wie eingeladen wird",
  mail: "Per E-Mail",
  mailHint:
    "Ein persönlicher Link an alle und zwei Erinnerungen an alle. In der Personalabteilung sieht niemand die Links.",
  mailImpossible:
    "Hier nicht möglich. Für Ihre eigenen Abteilungen ist ein Mailserver nötig: Bitten Sie Ihre Administration, SMTP_URL und MAIL_FROM zu setzen.",
  slips: "Mit gedruckten Zetteln",
  slipsHint: "Zettel ohne Namen, die alle in ihrer Abteilung aus einer Schale ziehen.",
});

export const plan = translationOf<typeof englishPlan>()({
  quarterMissing: "Wählen Sie ein Quartal.",
  quarterUnknown: "Wählen Sie ein Quartal aus der Liste.",
  quarterTaken: "Für dieses Quartal gibt es schon eine Umfrage. Wählen Sie ein anderes.",
  pairArchived:
    "Dieses Paar ist archiviert, und für es wird keine Umfrage geplant. Auf der Seite des Paars lässt es sich zurückholen.",
  opensMissing: "Geben Sie ein, wann die Umfrage beginnt.",
  closesMissing: "Geben Sie ein, wann die Umfrage schließt.",
  noDate: "Geben Sie Datum und Uhrzeit in der Form 2026-11-23 08:00 ein.",
  opensInThePast:
    "Dieser Anfangstermin ist vorbei. Wählen Sie einen späteren. Um sofort zu beginnen, speichern Sie einen späteren Termin und wählen Sie auf der Seite der Umfrage „Durchsehen und öffnen“.",
  closesBeforeOpening: "Das Ende der Umfrage muss nach ihrem Beginn liegen.",
  closesInThePast: "Der Endtermin ist vorbei. Wählen Sie einen späteren.",
  openTooLong: "Eine Umfrage ist höchstens acht Wochen offen.",
  openTooShort:
    "Eine Umfrage ist mindestens {fewest} Arbeitstage offen, damit auch antworten kann, wer einmal nicht da ist.",
  otherDates: "Diese Termine liegen in {quarters}. Wählen Sie dieses Quartal oder andere Termine.",
  tooClose:
    "Zwischen dieser Umfrage und {quarter} müssen {days} Tage liegen. Zwei Ergebnisse derselben Personen in kürzerem Abstand könnten zeigen, was jemand geantwortet hat, der inzwischen gegangen ist. Eine Umfrage, die nichts freigibt, zählt nicht mit.",
  thresholdMissing: "Geben Sie die Mindestzahl ein.",
  thresholdNoNumber: "Geben Sie eine ganze Zahl von Personen ein.",
  thresholdOutOfRange: "Die Mindestzahl liegt zwischen {lowest} und {highest}.",
  aboveDepartment: {
    one: "In der Personenliste hat eine Abteilung {count} Person. Mit dieser Mindestzahl könnte sie nie Ergebnisse haben.",
    other:
      "In der Personenliste hat die kleinere Abteilung {count} Personen. Mit einer höheren Mindestzahl könnte sie nie Ergebnisse haben.",
  },
  paperNoNumber: "Geben Sie ein, wie viele Papierbögen es geben darf; 0 heißt keine.",
  morePaperThanPeople: {
    one: "Diese Abteilung hat in der Personenliste {count} Person. Mehr Papierbögen als Personen kann es nicht geben.",
    other:
      "Diese Abteilung hat in der Personenliste {count} Personen. Mehr Papierbögen als Personen kann es nicht geben.",
  },
  deliveryMissing: "Wählen Sie, wie eingeladen wird.",
  noMailServer: "Es ist kein Mailserver eingerichtet. Wählen Sie Zettel.",
  noMailInDemonstration: "Die Personen der Vorführung gibt es nicht. Wählen Sie Zettel.",
  quorumMissing: "Wählen Sie, wie viele einen Schlüssel verwahren.",
  holders: {
    "account-missing": "Wählen Sie ein Konto.",
    "account-unknown": "Dieses Konto kann hier keinen Schlüssel verwahren. Wählen Sie ein anderes.",
    "account-twice": "Dieses Konto verwahrt schon einen anderen dieser Schlüssel. Wählen Sie jemand anderen.",
    "name-missing": "Geben Sie ein, wer das ist, so wie es die Befragten lesen: der Betriebsrat.",
    "name-twice":
      "Für einen anderen Schlüssel steht hier derselbe Name. Die Befragten müssen beide auseinanderhalten können.",
    "name-too-long": frame.forms.tooLong,
  },
  notPlanned: "Diese Umfrage ist nicht mehr geplant. Ihr Plan bleibt, wie er war.",
});
