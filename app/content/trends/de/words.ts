import { scores } from "~/content/report/de/estimates";

export const departments = {
  up: {
    one: "{name} liegt {count}\u00a0Punkt höher als in {since}: eine klare Veränderung.",
    other: "{name} liegt {count}\u00a0Punkte höher als in {since}: eine klare Veränderung.",
  },
  down: {
    one: "{name} liegt {count}\u00a0Punkt niedriger als in {since}: eine klare Veränderung.",
    other: "{name} liegt {count}\u00a0Punkte niedriger als in {since}: eine klare Veränderung.",
  },
  upAtLeast: {
    one: "{name} liegt mindestens {count}\u00a0Punkt höher als in {since}: eine klare Veränderung.",
    other: "{name} liegt mindestens {count}\u00a0Punkte höher als in {since}: eine klare Veränderung.",
  },
  downAtLeast: {
    one: "{name} liegt mindestens {count}\u00a0Punkt niedriger als in {since}: eine klare Veränderung.",
    other: "{name} liegt mindestens {count}\u00a0Punkte niedriger als in {since}: eine klare Veränderung.",
  },
  same: "{name} hat sich seit {since} nicht wirklich verändert.",
  unknown: "Für {name} gibt es zu wenige Angaben, um zu sagen, ob sich seit {since} etwas bewegt hat.",
} as const;

export const gap = {
  always: "In jeder Umfrage sahen beide die Beziehung weitgehend gleich.",
  never: {
    one: "In {wave} wurde kein klarer Unterschied zwischen {first} und {second} gefunden.",
    other:
      "In keiner von {count} Umfragen wurde ein klarer Unterschied zwischen {first} und {second} gefunden.",
  },
  tooLittle: {
    one: "In einer davon gab es zu wenige Angaben, um es zu sagen.",
    other: "In {count} davon gab es zu wenige Angaben, um es zu sagen.",
  },
  tooLittleEver: {
    one: "Es gab zu wenige Angaben, um es zu sagen.",
    other: "In keiner davon gab es genug Angaben, um es zu sagen.",
  },
  unjudged: {
    one: "Zu einer Umfrage lässt sich nichts sagen: Der Abstand wird nicht gezeigt oder ist nur eingegrenzt bekannt.",
    other:
      "Zu {count} Umfragen lässt sich nichts sagen: Der Abstand wird nicht gezeigt oder ist nur eingegrenzt bekannt.",
  },
  alike: "In {wave} sahen es beide weitgehend gleich. Klar auseinander lagen sie in {before}.",
  unknown:
    "Für {wave} gibt es zu wenige Angaben, um zu sagen, ob beide auseinanderlagen. Klar auseinander lagen sie in {before}.",
  apart: {
    one: "In {wave} lagen beide klar auseinander: {name} bewertete die Beziehung um {count}\u00a0Punkt höher.",
    other:
      "In {wave} lagen beide klar auseinander: {name} bewertete die Beziehung um {count}\u00a0Punkte höher.",
  },
  apartWithin: "In {wave} lagen beide klar auseinander: {name} bewertete die Beziehung höher.",
  before: "Das war auch früher so, in {before}.",
  notBefore: "Davor war kein klarer Unterschied gefunden worden.",
  notShown: "Nicht gezeigt",
  same: "Weitgehend gleich",
  tooLittleShort: "Zu wenige Angaben",
  withinBounds: "Nur eingegrenzt bekannt",
  higherBy: "{name} höher um {points}",
  higher: "{name} klar höher",
} as const;

export const responses = {
  low: "In {waves} haben aus {name} weniger als {rate} geantwortet: Lesen Sie diese Zahlen mit Vorsicht.",
  lowOften:
    "In {low} von {known} Umfragen haben aus {name} weniger als {rate} geantwortet, zuletzt in {last}: Lesen Sie diese Zahlen mit Vorsicht.",
  shift:
    "Die Rücklaufquote aus {name} hat sich in {waves} stark bewegt; ein Teil einer Veränderung dort kann daher kommen, dass andere Personen geantwortet haben.",
  shiftOften:
    "Die Rücklaufquote aus {name} hat sich in {shifts} von {known} Umfragen stark bewegt, zuletzt in {last}; ein Teil einer Veränderung dort kann daher kommen, dass andere Personen geantwortet haben.",
  moved: "{wave} (von {from} auf {to})",
  steady: "In jeder gezeigten Umfrage haben mindestens {rate} jeder Abteilung geantwortet.",
  answered: scores.response,
} as const;

export const drift = {
  none: "Keine langsame Bewegung ist zu erkennen: Der gleitende Durchschnitt blieb in dem Bereich, den schon der Zufall ergäbe.",
  below:
    "Eine anhaltende Bewegung ist wahrscheinlich: Der gleitende Durchschnitt lag in {below} unter dem Bereich des Zufalls.",
  above:
    "Eine anhaltende Bewegung ist wahrscheinlich: Der gleitende Durchschnitt lag in {above} über dem Bereich des Zufalls.",
  both: "Eine anhaltende Bewegung ist wahrscheinlich: Der gleitende Durchschnitt lag in {below} unter dem Bereich des Zufalls und in {above} darüber.",
  within: "Im Bereich des Zufalls",
  belowShort: "Unter dem Bereich des Zufalls",
  aboveShort: "Über dem Bereich des Zufalls",
} as const;
