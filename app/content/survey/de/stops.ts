import { translationOf } from "~/content/translated";
import type { stops as english } from "../en/stops";

export const stops = translationOf<typeof english>()({
  refusals: {
    codeTitle: "Dieser Code kann nicht verwendet werden",
    code: "Er ist unbekannt oder schon verwendet.",
    codeSteps: [
      "Wenn Sie schon geantwortet haben, sind Sie fertig.",
      "Wenn Sie auf einem anderen Gerät oder in einem anderen Browser begonnen haben, machen Sie dort weiter.",
      "Sonst vergleichen Sie den Code mit Ihrer Einladung oder Ihrem Zettel, oder bitten Sie die Personalabteilung um einen Ersatzcode. Einen Grund brauchen Sie nicht zu nennen.",
    ],
    wrongDepartment:
      "Dieser Code gehört zur anderen Abteilung. Öffnen Sie den Link aus Ihrer eigenen Einladung. Der Code ist nicht verbraucht.",
    notOpenYet: "Diese Umfrage beginnt am {date}. Kommen Sie dann mit demselben Link wieder.",
    closed: "Diese Umfrage wurde am {date} geschlossen. Antworten können nicht mehr gesendet werden.",
    gone: "Der Server meldet, dass diese Umfrage abgebrochen wurde oder dass es hier keine gibt. Fragen Sie die Personalabteilung.",
    cancelled:
      "Diese Umfrage wurde abgebrochen, alle Antworten wurden vernichtet. Sie werden wieder eingeladen.",
    rulesChanged:
      "Diese Umfrage ist angehalten. Die Regeln, die auf dem Server gespeichert sind, sind nicht die, die Ihnen zugesagt wurden; deshalb nimmt sie zurzeit keine Antworten an. Diese Seite hat nichts von dem gelöscht, was Sie auf diesem Gerät begonnen haben. Was aus bereits gesendeten Antworten geworden ist, kann sie nicht wissen. Sagen Sie es dem Betriebsrat oder der Personalabteilung, und kommen Sie später mit demselben Link wieder.",
    unknownWave:
      "Unter dieser Adresse gibt es keine Umfrage. Öffnen Sie den Link aus Ihrer Einladung noch einmal.",
    proofTitle: "Halt: Diese Umfrage ist nicht, was sie zu sein vorgibt",
    proof:
      "Der Server hat einen Schlüssel oder Regeln verwendet, die nicht zu dieser Umfrage gehören. Damit lässt sich der Stimmzettel einer einzelnen Person kennzeichnen. Ihre Antworten wurden nicht gesendet.",
    proofSteps: [
      "Machen Sie nicht weiter.",
      "Vergleichen Sie den Fingerabdruck mit Ihrer Einladung und mit dem einer Kollegin oder eines Kollegen.",
      "Zeigen Sie diese Seite dem Betriebsrat oder der Person, die für den Datenschutz zuständig ist.",
    ],
    twoTabsTitle: "Schon in einem anderen Tab geöffnet",
    twoTabs: "Machen Sie dort weiter, oder schließen Sie den anderen Tab und laden Sie diese Seite neu.",
    tooManyAttempts: "Zu viele Versuche. Warten Sie eine Minute und versuchen Sie es dann noch einmal.",
    oldBrowser:
      "Die Umfrage ist nicht gestartet. Laden Sie die Seite neu, nehmen Sie einen neueren Browser oder ein anderes Gerät, oder bitten Sie die Personalabteilung um einen Papierbogen.",
    noscriptTitle: "JavaScript wird benötigt",
    noscript:
      "Ihre Antworten werden in Ihrem Browser versiegelt, bevor sie ihn verlassen, und dazu braucht es JavaScript. Schalten Sie es ein und laden Sie die Seite neu, nehmen Sie ein anderes Gerät, oder bitten Sie die Personalabteilung um einen Papierbogen. Es wurde nichts gesendet.",
  },
  thankYou: {
    title: "Danke. Ihre Antworten sind gesendet",
    received:
      "Der Server meldet, dass sie angekommen sind. Sie sind versiegelt. Geöffnet werden sie ein einziges Mal, zusammen mit allen anderen, nachdem die Umfrage geschlossen hat.",
    receiptLabel: "Ihre Quittung",
    copy: "Quittung kopieren",
    copied: "Kopiert",
    receiptHelp:
      "Nach dem Schließen werden die Quittungen aller gezählten Stimmzettel in einer sortierten Liste veröffentlicht. Nur diese Liste zeigt, dass Ihr Stimmzettel gezählt wurde: Heben Sie Ihre Quittung auf, wenn Sie nachsehen möchten.",
    receiptPrivate:
      "Die Quittung zeigt nicht, was Sie geantwortet haben, wohl aber, dass Sie teilgenommen haben. Sie müssen sie niemandem zeigen.",
    nextTitle: "Wie es weitergeht",
    next: [
      "Die Umfrage schließt am {date}.",
      "Personalabteilung und Moderation haben dann die Gruppenergebnisse und wählen mit beiden Abteilungen bis zu drei Maßnahmen.",
      "In der nächsten Umfrage steht, was daraus geworden ist.",
    ],
    safeToClose:
      "Sie können diese Seite schließen. Sie hat Ihre Antworten nicht mehr. In den eigenen Dateien des Browsers können sie noch eine Weile liegen, versiegelt, und sein Verlauf zeigt, dass Sie hier waren.",
  },
  ticket: {
    title: "Auf einem anderen Gerät weitermachen",
    intro:
      "Dieses Ticket ist Ihr Stimmzettel. Was Sie bisher geantwortet haben, wird nicht übertragen: Antworten Sie auf dem anderen Gerät noch einmal.",
    scan: "Lesen Sie dieses Bild mit dem anderen Gerät ein:",
    picture: "QR-Code mit Ihrem Ticket",
    noPicture: "Das Bild ließ sich nicht laden. Tippen Sie das Ticket ab.",
    type: "Oder öffnen Sie dort diese Adresse, drücken Sie auf „Beginnen“, wählen Sie „Ich habe ein Ticket“ und tippen Sie es ab:",
    secret:
      "Wer dieses Ticket hat, kann Ihren Stimmzettel senden und wiedererkennen. Schicken Sie es nicht per E-Mail oder Chat und drucken Sie es nicht am Arbeitsplatz.",
    first:
      "Sie können auch hier noch antworten. Es zählt das Gerät, das zuerst sendet. Das andere wird dann abgewiesen.",
    wipeHelp: "Tun Sie das, wenn das andere Gerät das Ticket gelesen hat.",
    movedTitle: "Von diesem Gerät entfernt",
    moved:
      "Wenn ein anderes Gerät Ihr Ticket hat, machen Sie dort weiter. Ohne das Ticket kann niemand diesen Stimmzettel zurückholen.",
    have: "Ich habe ein Ticket von einem anderen Gerät",
    enterTitle: "Geben Sie Ihr Ticket ein",
    label: "Ticket",
    hint: "13 Gruppen zu fünf Zeichen, wie das andere Gerät sie zeigt. Auf Großschreibung, Leerzeichen und Striche kommt es nicht an.",
    read: "Ihr Ticket ist gelesen. Das andere Gerät und dieses teilen sich einen Stimmzettel: Es zählt, was zuerst gesendet wird.",
    missing: "Geben Sie das Ticket ein, das das andere Gerät zeigt.",
    incomplete: "Das Ticket hat 65 Zeichen, hier sind es {count}. Geben Sie alle ein.",
    mistyped: "In Gruppe {groups} ist ein Tippfehler. Vergleichen Sie mit dem anderen Gerät.",
    otherSurvey:
      "Das ist kein Ticket dieser Umfrage. Vergleichen Sie die Adresse mit der auf dem anderen Gerät.",
    elsewhereTitle: "Schon vom anderen Gerät gesendet",
    elsewhere:
      "Ein Stimmzettel mit diesem Ticket ist angekommen, und er zählt. Wenn nicht Sie ihn gesendet haben, sagen Sie es dem Betriebsrat oder der Person, die für den Datenschutz zuständig ist.",
  },
  device: {
    another: "Anderen Code verwenden",
    shared:
      "Wenn andere dieses Gerät mitbenutzen, leeren Sie diese Seite, bevor Sie gehen: Bis dahin kann man die Quittung hier lesen.",
    done: "Fertig: Seite leeren",
    again:
      "Wenn Sie auf diesem Gerät schon begonnen haben, geben Sie denselben Code ein. Ihre Antworten sind noch da.",
    ownTitle: "Haben Sie dieses Bild oder Ticket selbst erstellt?",
    own: "Damit geht ein Stimmzettel weiter, der auf einem anderen Gerät begonnen wurde. Hat jemand anderes es erstellt, kann diese Person Ihren Stimmzettel wiedererkennen und könnte herausfinden, was Sie geantwortet haben. Eine Einladung enthält nie ein Ticket.",
    ownYes: "Ja, auf meinem anderen Gerät",
    ownNo: "Nein, oder ich weiß es nicht",
    foreignTitle: "Antworten Sie hier nicht",
    foreign: [
      "Es wurde nichts gesendet, und dieses Ticket wird nicht aufbewahrt.",
      "Öffnen Sie den Link in Ihrer eigenen Einladung, oder geben Sie den Code daraus oder von Ihrem Zettel ein.",
      "Sagen Sie dem Betriebsrat, der Person, die für den Datenschutz zuständig ist, oder der Personalabteilung, woher Bild, Link oder Ticket kommen.",
    ],
    deleteTitle: "Ihre Antworten löschen?",
    delete:
      "Der Code dazu ist verbraucht und gilt kein zweites Mal. Wenn kein anderes Gerät Ihr Ticket hat, ist dieser Stimmzettel verloren: Teilnehmen könnten Sie dann nur mit einem Ersatzcode der Personalabteilung oder auf Papier.",
    earlyTitle: "Der Server widerspricht seinem Versprechen",
    early:
      "Er meldet, dass diese Umfrage keine Antworten mehr annimmt. Nach den Regeln, für die der Fingerabdruck steht, haben Sie noch Zeit. Prüfen Sie die Uhr dieses Geräts, und versuchen Sie es später noch einmal. Bleibt es dabei, fragen Sie die Personalabteilung oder den Betriebsrat, ob die Umfrage vorzeitig beendet wurde, und zeigen Sie diese Seite.",
    notDeleted: "Diese Seite hat nichts von diesem Gerät gelöscht.",
  },
  plainHttp: {
    title: "Diese Verbindung ist nicht verschlüsselt",
    text: "Ihre Antworten werden trotzdem versiegelt. Wer im Netz nur mithört, kann sie nicht lesen. Wer aber verändern kann, was durch das Netz geht, könnte diese Seite unbemerkt austauschen. Wenn Ihnen das Sorgen macht, bitten Sie die Personalabteilung um eine Adresse, die mit https beginnt.",
  },
  script: {
    notConnected:
      "Sie sind offline. Es ist nichts verloren. Stellen Sie die Verbindung her und versuchen Sie es noch einmal.",
    notReached:
      "Der Server war nicht zu erreichen. Es ist nichts verloren. Versuchen Sie es gleich noch einmal.",
  },
});
