import { translationOf } from "~/content/translated";
import { page } from "./de/page";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  page,
  unreadableAddress:
    "Diese Adresse ist nicht lesbar. Öffnen Sie den Link noch einmal so, wie er geschickt wurde.",
  noSurvey: "Unter dieser Adresse gibt es keine Umfrage. Öffnen Sie den Link in Ihrer Einladung noch einmal.",
  noFile: "Diese Datei gibt es nicht.",
  foreignRequest:
    "Diese Anfrage kam nicht von einer Seite von Tandem. Öffnen Sie Tandem unter {address}, und wiederholen Sie sie dort. Wird es unter einer anderen Adresse erreicht, setzen Sie PUBLIC_URL auf diese.",
  foreignRequestSomewhere:
    "Diese Anfrage kam nicht von einer Seite von Tandem. Öffnen Sie die Seite noch einmal, und wiederholen Sie die Anfrage dort. Steht ein Proxy vor Tandem, lassen Sie ihn den Namen weitergeben, nach dem der Browser gefragt hat (nginx: proxy_set_header Host $http_host;), und setzen Sie PUBLIC_URL auf die Adresse, die geöffnet wird.",
  hostIsLost:
    "Es wurde nichts geändert: Das Formular kam unter einem anderen Namen an als die Seite, auf der es ausgefüllt wurde. Steht ein Proxy vor Tandem, lassen Sie ihn den Namen weitergeben, nach dem der Browser gefragt hat (nginx: proxy_set_header Host $http_host;), und senden Sie es dann noch einmal.",
  databaseHeld:
    "Ein anderes Programm hält im Augenblick die Datenbank von Tandem. Es wurde nichts geändert; senden Sie es in einer Minute noch einmal.",
  diskFull:
    "Auf dem Rechner, auf dem Tandem läuft, ist kein Speicherplatz mehr frei. Es wurde nichts geändert. Sagen Sie es denen, die den Server betreiben; wenn sie Platz geschaffen haben, senden Sie es noch einmal.",
  tooMuch: "Das ist mehr, als Tandem hier annimmt.",
  onlySomePairs:
    "Diese Seite geht alle Abteilungspaare durch, und Ihr Konto darf nur einige sehen. Fragen Sie jemanden in der Personalabteilung, der alle sehen darf, oder die Administration.",
});
