import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  page: {
    documentTitle: "Diese Installation - Tandem",
    title: "Diese Installation",
    lead: "Wie das Programm hier läuft, von innen gesehen. Auf dem Rechner selbst sieht npm run doctor auch von außen nach.",
    link: "Wie diese Installation läuft",
    wrongTitle: "Was nicht stimmt",
    nothingWrong: "Von innen ist kein Fehler zu sehen.",
    mail: {
      title: "E-Mail ausprobieren",
      text: "Schickt eine Nachricht an Ihre eigene Adresse, {address}.",
      button: "Testnachricht senden",
      hintsTitle: "Damit Einladungen ankommen",
    },
  },
  never: "Nie",
  rows: {
    version: "Version",
    runsOn: "Tandem {version} mit Node.js {node}, seit {moment}",
    address: "Adresse",
    addressUnset: "{address} (PUBLIC_URL ist nicht gesetzt)",
    timeZone: "Zeitzone",
    timeNow: "{zone}; jetzt ist {moment}",
    proxies: "Proxys",
    proxiesNone: "Keinem wird die Adresse des Browsers geglaubt (TRUST_PROXY)",
    proxiesTrusted: {
      one: "{count} Proxy wird die Adresse des Browsers geglaubt (TRUST_PROXY)",
      other: "{count} Proxys hintereinander wird die Adresse des Browsers geglaubt (TRUST_PROXY)",
    },
    mail: "E-Mail",
    mailOff: "Aus: SMTP_URL fehlt. Einladungen werden als Zettel gedruckt",
    mailOn: "Von {from}; {queued} warten, {failed} endgültig gescheitert",
    disk: "Speicherplatz",
    diskLeft: "{gigabytes} GB frei für die Daten",
    diskPlenty: "Für die Daten ist genug frei. Wie viel, wird gezeigt, solange keine Umfrage offen ist",
    backup: "Letzte Sicherung",
    check: "Letzte Prüfung der Anonymität",
    checkFound: "{moment}: Sie hat etwas gefunden",
    checkClean: "{moment}: Sie hat nichts gefunden",
    schedule: "Zeitplan",
    scheduleRan:
      "Zuletzt nachgesehen: {moment}. Umfragen: {planned} geplant, {open} offen, {closing} in der Auszählung",
    signIns: "Abgewiesene Anmeldungen",
    signInsCounted: "{wrong} falsch, {throttled} mit der Bitte zu warten, seit dem Start",
  },
  mail: {
    sent: "Der Mailserver hat sie angenommen. Sehen Sie nach, ob sie ankommt und nicht im Spam-Ordner liegt.",
    refused: "Sie wurde nicht verschickt: {problem}",
    subject: "Testnachricht von Tandem",
    body: "Das ist die Testnachricht, die auf der Seite „Diese Installation“ von {address} angefordert wurde. Wenn Sie sie in Ihrem Posteingang lesen, kommen wahrscheinlich auch Einladungen an.",
    hints: [
      "SPF: Im DNS von {domain} muss der Server stehen, der für die Domain verschickt, in einem TXT-Eintrag wie „v=spf1 include:<Ihr Mailanbieter> -all“.",
      "DKIM: Lassen Sie den Mailserver signieren, was er für {domain} verschickt; sein öffentlicher Schlüssel steht in einem TXT-Eintrag unter <selector>._domainkey.{domain}.",
      "DMARC: Ein TXT-Eintrag unter _dmarc.{domain}, zunächst „v=DMARC1; p=none; rua=mailto:<Adresse>“, zeigt, wer was ablehnt.",
      "Bitten Sie die, die die Filter betreiben, {from} durchzulassen und Links nicht anzurühren: Ein Filter, der Links öffnet, zeigt denen, die ihn betreiben, die Codes.",
    ],
    problems: {
      "address-refused": "Der Server nimmt keine E-Mails für Ihre Adresse an.",
      "message-refused": "Der Server hat die Nachricht abgelehnt.",
      "try-later": "Der Server hat darum gebeten, es später noch einmal zu versuchen.",
      "sender-refused": "Der Server lässt Tandem nicht unter MAIL_FROM verschicken.",
      "sign-in-refused": "Der Server hat Name oder Passwort in SMTP_URL abgelehnt.",
      unreachable:
        "Der Server in SMTP_URL hat nicht geantwortet. Prüfen Sie seinen Namen und Port sowie Firewalls.",
    },
  },
  notReady: {
    "database-gone":
      "Die Datenbankdatei ist nicht mehr dort, wo sie beim Start von Tandem war. Halten Sie Tandem an, bringen Sie die Datei zurück oder stellen Sie eine Sicherung wieder her, und starten Sie neu.",
    "database-unreadable":
      "Die Datenbankdatei ist nicht lesbar. Halten Sie Tandem an, und stellen Sie die letzte Sicherung wieder her.",
    "database-locked": "Ein anderes Programm hält die Datenbank. Beenden Sie es.",
    "disk-full": "Der Datenträger des Datenverzeichnisses ist voll. Schaffen Sie Platz; verloren ist nichts.",
    "writing-fails":
      "In die Datenbank lässt sich nichts schreiben. Prüfen Sie den Datenträger und seine Rechte.",
    "keys-missing":
      "Die Schlüsseldatei einer offenen Umfrage fehlt oder ist beschädigt. Bringen Sie das Schlüsselverzeichnis zurück: Darin liegt für jede offene Umfrage eine Datei, benannt nach ihrer Adresse.",
  },
  findings: {
    notReady: "Es kann kein Stimmzettel angenommen werden. {reason}",
    hindered:
      "Seit {moment} hat ein anderes Programm die Datenbank geöffnet, sodass ihr Transaktionslog nicht geleert werden kann. Beenden Sie Programme, die sie lesen.",
    oldNode:
      "Node.js 20 bekommt seit April 2026 keine Sicherheitskorrekturen mehr. Installieren Sie Node.js 22.",
    noAddress:
      "PUBLIC_URL ist nicht gesetzt: Links in E-Mails und auf Zetteln würden nur zu diesem Rechner führen, und keine Umfrage kann beginnen. Setzen Sie es auf die Adresse, die geöffnet wird.",
    plainHttp:
      "PUBLIC_URL ist einfaches http: Passwörter und Sitzungen lassen sich unterwegs mitlesen. Setzen Sie einen Proxy mit TLS davor, und stellen Sie PUBLIC_URL auf https um.",
    proxyForgotten:
      "PUBLIC_URL ist https, und TRUST_PROXY ist nicht gesetzt: Alle scheinen von der Adresse des Proxys zu kommen, und ein Fremder, der Passwörter rät, bremst alle. Setzen Sie TRUST_PROXY=true, wo der Proxy X-Forwarded-For überschreibt.",
    proxySilent:
      "TRUST_PROXY ist gesetzt, aber diese Seite kam ohne X-Forwarded-For: Entweder gibt es niemand weiter, oder Sie erreichen Tandem am Proxy vorbei. Wer das kann, kann jede beliebige Adresse vortäuschen.",
    proxyMany:
      "Diese Seite kam über {passed} Proxys, die eine Adresse hinzugefügt haben, und TRUST_PROXY vertraut {trusted}: Alle hinter den äußeren teilen sich eine. Setzen Sie es auf die Zahl der Proxys, die Sie betreiben.",
    mailTrouble: "E-Mails warten: {problem}",
    mailFailed:
      "Endgültig gescheiterte E-Mails: {count}. Welche Art es ist, steht auf den Seiten der Umfragen und Pläne; dort lassen sie sich noch einmal verschicken.",
    diskLow: "Auf dem Datenträger der Daten ist weniger als 1 GB frei.",
    noBackup:
      "Von einer Sicherung mit npm run backup ist nichts bekannt. Machen Sie täglich eine; wenn Sie anders sichern, proben Sie die Wiederherstellung.",
    oldBackup: "Die letzte Sicherung mit npm run backup stammt vom {moment}. Machen Sie täglich eine.",
    noCheck:
      "Die Anonymität wurde noch nicht geprüft. Führen Sie die Angriffe auf der Seite „Anonymität“ aus.",
    checkFound:
      "Die letzte Prüfung der Anonymität hat etwas gefunden. Auf der Seite „Anonymität“ steht, was, und was zu tun ist.",
    scheduleLate:
      "Seit {moment} wurde zeitgesteuert nichts mehr begonnen, geschlossen oder verschickt. Sehen Sie ins Protokoll des Servers, und starten Sie Tandem neu.",
    overdue:
      "Umfragen, die nicht zu ihrem Termin beginnen oder schließen konnten: {count}. Warum, steht auf ihren Seiten und im Protokoll des Servers.",
    foreignKeys:
      "Im Schlüsselverzeichnis liegen Schlüssel von Umfragen, die diese Datenbank nicht kennt: {waves}. Ist das die falsche Datenbank, halten Sie Tandem an, und bringen Sie die richtige zurück; wurde sie wiederhergestellt, können diese Schlüssel gelöscht werden.",
  },
});
