import { translationOf } from "~/content/translated";
import type {
  opening as englishOpening,
  openingPage as englishPage,
  refusals as englishRefusals,
} from "../en/opening";

export const openingPage = translationOf<typeof englishPage>()({
  documentTitle: "Umfrage öffnen - Tandem",
  title: "{quarter} durchsehen und öffnen",
  lead: "Lesen Sie das einmal durch. Noch ist nichts gesendet oder festgeschrieben, und daran ändert auf dieser Seite nur die letzte Schaltfläche etwas.",
  headings: {
    who: "Wer gefragt wird",
    what: "Was gefragt wird",
    when: "Wann",
    links: "Was alle bekommen",
    unreachable: "Wer nicht erreichbar ist",
    final: "Was sich nicht rückgängig machen lässt",
  },
  final:
    "Mit dem Öffnen werden Personenliste, Aussagen, Termine, Mindestzahl und Versprechen festgeschrieben. Eine Einladung, die gesendet ist, lässt sich nicht zurückholen.",
  cancelling:
    "Bis eine Stunde nach dem Öffnen können Sie die Umfrage zurücknehmen: Ihre Links gelten dann nicht mehr, was angekommen ist, wird ungelesen vernichtet, und ihr Plan kommt zurück, damit Sie ihn berichtigen können. Später können Sie eine offene Umfrage abbrechen. Dann wird jede Antwort ungelesen vernichtet, und die Links gelten nicht mehr; weil nichts freigegeben wird, geht das Quartal nicht verloren, und Sie können sofort eine neue Umfrage planen.",
  spoken: "{name}, eingeladen auf: {languages}",
  inLanguage: "{language} ({people})",
  refusal: "{problem} {remedy}",
  button: "Umfrage jetzt öffnen",
  go: { title: "Grünes Licht geben", button: "Grünes Licht für den Termin geben" },
  busy: "Wird geöffnet",
  back: "Noch nicht",
  everybodyHere:
    "Ich probiere das aus: Alle, die einen Zettel bekommen, antworten an diesem Rechner. Auf jedem anderen Gerät führen die Zettel nirgendwohin.",
});

export const opening = translationOf<typeof englishOpening>()({
  mail: "Alle bekommen einen persönlichen Link per E-Mail, von {from}.",
  mailFromMissing: "Alle bekommen einen persönlichen Link per E-Mail. Ein Absender ist nicht eingerichtet.",
  slips:
    "Alle ziehen einen gedruckten Zettel ohne Namen. Sie drucken die Zettel, wenn die Umfrage offen ist.",
  links: "Die Links beginnen mit {link}",
  reminder: "Eine Erinnerung an alle, ob sie geantwortet haben oder nicht, am {on}.",
  opensNow: "Sie beginnt sofort, wenn Sie auf die Schaltfläche klicken.",
  opensBy: "Sie beginnt von selbst am {opens}.",
  opensWithGo: "Sie beginnt am {opens}, wenn bis dahin jemand grünes Licht gegeben hat.",
  goGiven: "Grünes Licht wurde am {at} gegeben.",
  goDoes:
    "Dieser Plan verlangt, dass ein Mensch grünes Licht gibt. Ist das geschehen, beginnt die Umfrage von selbst am {opens}. Bis dahin lässt sich der Plan noch ändern; das nimmt das grüne Licht zurück.",
  asked: {
    "sales-and-marketing":
      "Die Aussagen sind für Vertrieb und Marketing formuliert: Sie sprechen von Leads und Kunden.",
    "any-pair":
      "Die Aussagen sind für zwei beliebige Abteilungen formuliert: Keine spricht von Leads oder Kunden.",
  },
  askedByName:
    "Welche Formulierung gilt, entscheiden die Namen der beiden Abteilungen. Dieses Paar behält sie dauerhaft, damit seine Ergebnisse vergleichbar bleiben; ist es die falsche, ändern Sie vorher einen Namen.",
  zone: "Es gilt die Zeitzone {zone}.",
  closes: {
    one: "Antworten nimmt sie bis {closes} an, also {count} Arbeitstag lang. Ist sie offen, lässt sich das Ende einmal verschieben, auf {latest}, und nicht weiter: Beide Termine gehören zum Versprechen an die Befragten.",
    other:
      "Antworten nimmt sie bis {closes} an, also {count} Arbeitstage lang. Ist sie offen, lässt sich das Ende einmal verschieben, auf {latest}, und nicht weiter: Beide Termine gehören zum Versprechen an die Befragten.",
  },
  unusable:
    "Diese Personen sind per E-Mail nicht erreichbar. Berichtigen Sie falsche Adressen vorher in der Personenliste: Ist die Umfrage offen, stehen sie fest.",
  noAddress: {
    one: "{count} Person ohne Adresse: Geben Sie ihr einen Ersatzzettel. Auf der Seite der offenen Umfrage finden Sie die Zettel unter „{button}“.",
    other:
      "{count} Personen ohne Adresse: Lassen Sie jede einen Ersatzzettel ihrer Abteilung ziehen. Auf der Seite der offenen Umfrage finden Sie die Zettel unter „{button}“.",
  },
  noMailAddress: "{address}: keine Adresse, an die sich eine E-Mail senden lässt",
  untested:
    "Noch wurde keine Adresse ausprobiert. Welche der Mailserver ablehnt, zeigt die Seite der Umfrage, sobald sie offen ist.",
  reachable: "Alle in der Personenliste bekommen einen Zettel; wer nicht darin steht, bekommt keinen.",
  missed:
    "Sie hätte am {opens} beginnen sollen. Von selbst beginnt sie nicht mehr, denn diesen Zeitpunkt hat niemand gewählt. Wählen Sie einen neuen Termin oder öffnen Sie sie von Hand.",
  linksSlips:
    "Um sie an einem einzigen Rechner mit Zetteln auszuprobieren, öffnen Sie sie von Hand: Die nächste Seite fragt danach.",
  changed:
    "Plan oder Personenliste haben sich geändert, seit Sie diese Seite geöffnet haben. Lesen Sie sie noch einmal: So ist es jetzt.",
  everybodyHereMissing:
    "Setzen Sie das Häkchen, dass alle an diesem Rechner antworten, oder lassen Sie zuerst PUBLIC_URL setzen.",
  work: "Umfrage {quarter} wird geöffnet",
  workStep: "Personenliste wird festgeschrieben, Schlüssel werden erzeugt",
});

export const refusals = translationOf<typeof englishRefusals>()({
  tooFew: {
    problem:
      "{department} hat weniger als {threshold} Personen in der Personenliste. Bei so wenigen ließen sich Antworten erraten.",
    problemOfBoth:
      "{first} und {second} haben je weniger als {threshold} Personen in der Personenliste. Bei so wenigen ließen sich Antworten erraten.",
    remedy: "Nehmen Sie die fehlenden Personen in die Personenliste auf.",
    remedyLower:
      "Die Mindestzahl im Plan verlangt mehr, als es gibt. Setzen Sie sie dort auf {people} oder weniger, oder nehmen Sie die fehlenden Personen in die Personenliste auf.",
    remedyNone:
      "Nehmen Sie die fehlenden Personen in die Personenliste auf. Eine Abteilung mit weniger als {lowest} Personen kann nicht gefragt werden: Wenn es dort nicht mehr gibt, wählen Sie ein größeres Abteilungspaar.",
  },
  tooFewReachable: {
    problem:
      "Per E-Mail sind aus {department} weniger als {threshold} Personen erreichbar. Die anderen würden als eingeladen zählen, ohne gefragt worden zu sein.",
    remedy: "Berichtigen Sie ihre Adressen in der Personenliste, oder wählen Sie im Plan Zettel.",
  },
  anotherOpen: {
    problem:
      "Eine andere Umfrage dieser Abteilungen ist noch offen, oder ihre Stimmzettel sind noch nicht ausgezählt.",
    remedy: "Warten Sie, bis sie geschlossen und ausgezählt ist.",
  },
  closesInThePast: {
    problem: "Der Endtermin ist vorbei.",
    remedy: "Wählen Sie für diese Umfrage neue Termine.",
  },
  tooRecently: {
    problem:
      "Das letzte Ergebnis derselben Personen ist weniger als {days} Tage alt. Zwei so kurz nacheinander könnten zeigen, was jemand geantwortet hat, der inzwischen gegangen ist.",
    remedy: "Sie kann ab dem {day} beginnen.",
  },
  invitedElsewhere: {
    problem: {
      one: "Eine Person der Personenliste ist in einer offenen Umfrage eines anderen Abteilungspaars eingeladen.",
      other:
        "{count} Personen der Personenliste sind in einer offenen Umfrage eines anderen Abteilungspaars eingeladen.",
    },
    remedy:
      "Warten Sie, bis jene Umfrage geschlossen ist, oder nehmen Sie diese Personen aus einer der Personenlisten.",
  },
  holderMissing: {
    problem: "Es steht noch nicht fest, wer die Schlüssel zu den Stimmzetteln verwahrt.",
    problemWithHolder:
      "Für diese Schlüssel muss noch jemand benannt werden, dessen Konto in Gebrauch ist: {holder}.",
    remedy: "Wählen Sie im Plan der Umfrage, wer die Schlüssel verwahrt.",
  },
  keyMissing: {
    problem: "Die Schlüssel, die die Stimmzettel öffnen, sind noch nicht alle erzeugt.",
    problemWithHolder: "Ein Schlüssel, der die Stimmzettel öffnet, ist noch nicht erzeugt: {holder}.",
    remedy:
      "Bitten Sie alle, deren Schlüssel noch fehlt, sich anzumelden und ihn zu erzeugen: Ihre erste Seite führt dorthin.",
  },
  linksOnlyHere: {
    problem:
      "Links würden zu {link} führen, und das funktioniert nur auf diesem Rechner. Wer anderswo einen bekommt, könnte nicht antworten.",
    remedy:
      "Bitten Sie die Personen, die den Server betreiben, PUBLIC_URL auf die Adresse zu setzen, unter der Ihre Kolleginnen und Kollegen Tandem erreichen, zum Beispiel https://tandem.example.org, und ihn neu zu starten.",
  },
  linksAreExample: {
    problem:
      "Links würden zu {link} führen, und das ist nur ein Beispiel aus den Dateien, mit denen Tandem kommt. Dort könnte niemand antworten.",
    remedy:
      "Bitten Sie die Personen, die den Server betreiben, PUBLIC_URL auf die Adresse zu setzen, unter der Ihre Kolleginnen und Kollegen Tandem erreichen, und ihn neu zu starten.",
  },
  tooShort: {
    problem: {
      one: "Sie wäre nur {count} Arbeitstag lang offen. Eine Umfrage braucht mindestens {fewest} Arbeitstage.",
      other:
        "Sie wäre nur {count} Arbeitstage lang offen. Eine Umfrage braucht mindestens {fewest} Arbeitstage.",
    },
    remedy: "Wählen Sie in ihrem Plan einen späteren Endtermin.",
  },
  goAwaited: {
    problem: "Noch niemand hat für sie grünes Licht gegeben.",
    remedy: "Sehen Sie sie durch und geben Sie grünes Licht, oder öffnen Sie sie von Hand.",
  },
  dateMissed: { problem: "Der Anfangstermin ist vorbei, und die Umfrage hat nicht begonnen" },
  keyDirectory: { remedy: "Bitten Sie die Personen, die den Server betreiben, das in Ordnung zu bringen." },
  thresholdTooLow: {
    problem: "Die Mindestzahl liegt unter {lowest}.",
    remedy: "Setzen Sie sie auf mindestens {lowest}.",
  },
  notPlanned: {
    problem: "Diese Umfrage ist nicht mehr geplant.",
    remedy: "Sehen Sie in der Liste der Umfragen nach.",
  },
});
