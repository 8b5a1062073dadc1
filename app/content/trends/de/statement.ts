export const statement = {
  up: "Die Beziehung zwischen {first} und {second} liegt klar höher als in {since}.",
  down: "Die Beziehung zwischen {first} und {second} liegt klar niedriger als in {since}.",
  same: "Die Beziehung zwischen {first} und {second} hat sich seit {since} nicht wirklich verändert.",
  unknown:
    "Es gibt zu wenige Angaben, um zu sagen, ob sich die Beziehung zwischen {first} und {second} seit {since} bewegt hat.",
  twice: {
    up: {
      up: "Die Beziehung zwischen {first} und {second} liegt klar höher als in {start} und auch als in {last}.",
      down: "Die Beziehung zwischen {first} und {second} liegt klar höher als in {start}, aber klar niedriger als in {last}.",
      same: "Die Beziehung zwischen {first} und {second} liegt klar höher als in {start} und hat sich seit {last} nicht wirklich verändert.",
      unknown:
        "Die Beziehung zwischen {first} und {second} liegt klar höher als in {start}; für die Zeit seit {last} gibt es zu wenige Angaben.",
    },
    down: {
      up: "Die Beziehung zwischen {first} und {second} liegt klar niedriger als in {start}, aber klar höher als in {last}.",
      down: "Die Beziehung zwischen {first} und {second} liegt klar niedriger als in {start} und auch als in {last}.",
      same: "Die Beziehung zwischen {first} und {second} liegt klar niedriger als in {start} und hat sich seit {last} nicht wirklich verändert.",
      unknown:
        "Die Beziehung zwischen {first} und {second} liegt klar niedriger als in {start}; für die Zeit seit {last} gibt es zu wenige Angaben.",
    },
    same: {
      up: "Die Beziehung zwischen {first} und {second} hat sich seit {start} nicht wirklich verändert, liegt aber klar höher als in {last}.",
      down: "Die Beziehung zwischen {first} und {second} hat sich seit {start} nicht wirklich verändert, liegt aber klar niedriger als in {last}.",
      same: "Die Beziehung zwischen {first} und {second} hat sich weder seit {start} noch seit {last} wirklich verändert.",
      unknown:
        "Die Beziehung zwischen {first} und {second} hat sich seit {start} nicht wirklich verändert; für die Zeit seit {last} gibt es zu wenige Angaben.",
    },
    unknown: {
      up: "Die Beziehung zwischen {first} und {second} liegt klar höher als in {last}; für die Zeit seit {start} gibt es zu wenige Angaben.",
      down: "Die Beziehung zwischen {first} und {second} liegt klar niedriger als in {last}; für die Zeit seit {start} gibt es zu wenige Angaben.",
      same: "Die Beziehung zwischen {first} und {second} hat sich seit {last} nicht wirklich verändert; für die Zeit seit {start} gibt es zu wenige Angaben.",
      unknown:
        "Es gibt zu wenige Angaben, um zu sagen, ob sich die Beziehung zwischen {first} und {second} seit {start} oder seit {last} bewegt hat.",
    },
  },
  turned: {
    up: "Die Beziehung zwischen {first} und {second} ist in {last} klar gefallen und seither klar gestiegen.",
    down: "Die Beziehung zwischen {first} und {second} ist in {last} klar gestiegen und seither klar gefallen.",
  },
  bounded:
    "Ob sich die Beziehung zwischen {first} und {second} bewegt hat, lässt sich nicht berechnen: Ihr Wert ist nur eingegrenzt bekannt.",
  notYet: "Wie sich die Beziehung zwischen {first} und {second} entwickelt, lässt sich noch nicht sagen.",
} as const;

export const header = {
  period: { one: "Eine Umfrage, {first}", other: "{count} Umfragen, {first} bis {last}" },
  none: "Bisher zeigt keine Umfrage ein Ergebnis.",
  firstWave:
    "Dies ist die erste Umfrage mit einem Ergebnis; wie es sich entwickelt, zeigt sich ab der nächsten.",
  newestShowNothing: {
    one: "{gone} zeigt kein Ergebnis: Was folgt, handelt von {now}, der letzten Umfrage, die eines hat.",
    other: "{gone} zeigen kein Ergebnis: Was folgt, handelt von {now}, der letzten Umfrage, die eines hat.",
  },
  otherWords:
    "Ab {wave} fragt die Umfrage mit anderen Worten: die gepunktete senkrechte Linie. Was davor und danach liegt, steht nebeneinander; darüber hinweg wird keine Veränderung gelesen.",
  score:
    "In {wave} ist der Wert {value} auf einer Skala von 20 bis 100, höchstwahrscheinlich zwischen {low} und {high}. Stufe: {stage}.",
  scoreAtEnd: "In {wave} ist der Wert {value} auf einer Skala von 20 bis 100. Stufe: {stage}.",
  scoreWithin: "In {wave} liegt der Wert irgendwo in {value} auf einer Skala von 20 bis 100. Stufe: {stage}.",
} as const;
