import { de as frame } from "~/content/frame/de";
import { translationOf } from "~/content/translated";
import { page } from "./de/page";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  page,
  department: "{score} ({respondents} von {invited})",
  scales: {
    points: "Punkte",
    mean: "mittlere Antwort von 1 bis 5, umgerechnet",
    percent: "Prozent, umgerechnet",
  },
  file: {
    none: frame.shared.upload.missing,
    nothing: page.preview.nothing,
    empty: "Die Datei ist leer.",
    "too-large":
      "Die Datei ist größer als 200 kB. Sie sollte für jedes frühere Quartal zwei Zeilen enthalten.",
    workbook:
      "Das ist das eigene Format einer Tabellenkalkulation. Speichern Sie es als CSV, und wählen Sie dann diese CSV-Datei.",
    "not-text":
      "Das ist keine Textdatei. Speichern Sie die Liste als CSV, und wählen Sie dann diese CSV-Datei.",
    "missing-columns": "Die erste Zeile nennt keine Spalte für {columns}.",
    "no-rows": "Unter der Zeile mit den Spaltennamen steht nichts.",
  },
  fields: {
    source: "Geben Sie an, woher diese Ergebnisse stammen.",
    scale: "Wählen Sie die Skala der Werte in der Datei.",
    tooLong: frame.forms.tooLong,
  },
  problems: {
    noQuarter: "„{given}“ ist kein Quartal; schreiben Sie es wie 2025-Q1.",
    ownWave: "Tandem hat in {quarter} selbst eine Umfrage; daneben wird nichts importiert.",
    noDay: "„{given}“ ist kein Datum; schreiben Sie es wie 2025-03-31.",
    future: "{day} liegt in der Zukunft.",
    otherQuarter: "{day} liegt nicht in {quarter}.",
    noDepartment: "„{given}“ ist weder {first} noch {second}.",
    noScore: {
      points: "„{given}“ ist keine Punktzahl von 20 bis 100.",
      mean: "„{given}“ ist keine mittlere Antwort von 1 bis 5.",
      percent: "„{given}“ ist kein Prozentwert von 0 bis 100.",
    },
    noRespondents: "Wie viele geantwortet haben, fehlt oder ist keine ganze Zahl.",
    tooFew: "Nur {respondents} haben geantwortet; von weniger als {threshold} Personen wird nichts gezeigt.",
    noInvited: "Wie viele eingeladen waren, fehlt oder ist keine ganze Zahl.",
    tooMany: "{respondents} haben geantwortet, aber nur {invited} waren eingeladen.",
    twice:
      "Dasselbe Quartal und dieselbe Abteilung stehen zweimal in der Datei; das Quartal wird ausgelassen.",
    alone:
      "Ausgelassen, weil {other} für dieses Quartal keine brauchbare Zeile hat: Eine Abteilung allein wird nicht gezeigt.",
  },
});
