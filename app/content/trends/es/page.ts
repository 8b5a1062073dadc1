import { page as report } from "~/content/report/es/page";

export const page = {
  documentTitle: "Evolución {relationship} - Tandem",
  title: "Evolución",
  empty:
    "Después de cada encuesta, su resultado aparece aquí junto a los anteriores: la puntuación con su incertidumbre, los dos departamentos, seis temas y qué ocurrió entretanto. La primera encuesta no ha terminado todavía.",
  toWaves: "A las encuestas",
  source:
    "Cada cifra procede de la publicación inalterable de su encuesta. Nada de lo que allí no se muestra se muestra ni se usa aquí, y ninguna línea cruza un trimestre sin resultado.",
  method: report.footer.method,

  wave: "Encuesta",
  likely: "{value}, probablemente {low} a {high}",
  range: "{low} a {high}",
  notShown: "No se muestra",
  notShownSentence: "No se muestra.",
  legend: "{first} {second}. {caption}",
  bounds:
    "{caption} Un recuadro discontinuo: la cifra está en algún punto de él; una exacta podría delatar respuestas individuales.",
  whatCanBeSaid: "Qué puede decirse",
  sinceBefore: "Desde la encuesta anterior",
  walk: "{chart}: recorrer las encuestas",
  pair: "{first} {firstValue}; {second} {secondValue}.",

  score: {
    title: "La puntuación, {period}",
    caption: "Las líneas verticales y la cinta gris muestran dónde está muy probablemente la puntuación.",
    clear: "Una línea gruesa es un cambio claro desde la encuesta anterior.",
    detectable:
      "La barra del borde derecho es tan alta como un cambio que se nota en unos cuatro de cada cinco casos.",
    target: "La línea discontinua marca dónde empieza {stage}, la meta.",
    marks: "Los números de abajo se explican debajo del gráfico.",
    imported: "Los cuadrados huecos son de antes de Tandem y no pueden compararse con lo que sigue.",
    targetMark: "meta",
    points: "Puntos",
    stage: "Nivel",
    importedRow: "De antes de Tandem, no comparable. Fuente: {source}",
    change: "{verdict} ({difference})",
    told: {
      up: "{score}. {stage}. Desde la encuesta anterior: sube claramente {difference}.",
      down: "{score}. {stage}. Desde la encuesta anterior: baja claramente {difference}.",
      same: "{score}. {stage}. Desde la encuesta anterior: sin cambio real {difference}.",
      unknown: "{score}. {stage}. Desde la encuesta anterior: muy pocos datos.",
      "no-earlier-wave": "{score}. {stage}. Desde la encuesta anterior: primera encuesta.",
      "other-instrument": "{score}. {stage}. Desde la encuesta anterior: otra versión de la encuesta.",
      "end-band": "{score}. {stage}. Desde la encuesta anterior: solo se conoce entre límites.",
      withheld: "{score}. {stage}. Desde la encuesta anterior: no se muestra.",
    },
  },

  cuts: {
    mark: "Nuevos límites",
    caption:
      "La línea de puntos marca cuándo empezó a dividirse la escala de otro modo; las bandas son las de cada época.",
    changed:
      "Desde {wave} la escala se divide en {now} puntos; antes, en {before}. Cada encuesta conserva el nivel que nombró su propio informe, así que allí puede cambiar un nivel aunque la puntuación no lo haga.",
  },

  verdicts: {
    explained:
      "Un cambio solo se llama claro cuando el azar rara vez lo produciría. Los temas se juzgan juntos, para que ninguno destaque por suerte.",
    label: "Qué puede decirse de cada puntuación",
    caption: "Cambio de cada puntuación hasta {now}, en puntos",
    upTo: "Hasta {now}",
    since: "Desde {since}",
    between: "entre {low} y {high}",
  },

  departments: {
    title: report.scores.departments,
    chart: report.scores.howTheyScore,
    caption: "Las líneas verticales muestran dónde está muy probablemente cada puntuación.",
  },

  gap: {
    title: "La diferencia",
    chart: "Cuánto distan {first} y {second}, en puntos",
    caption:
      "Por encima del centro puntúa más alto {first}; por debajo, {second}. Un signo relleno es una diferencia clara; las líneas verticales muestran dónde está muy probablemente la diferencia.",
    less: "{first} menos {second}",
    higher: "más alto",
    told: "{words}; diferencia {value}.",
  },

  topics: {
    chart: "{topics} en una escala, los dos departamentos juntos",
    caption:
      "Las bandas son los cuatro niveles, de 20 abajo a 100 arriba. La cinta muestra dónde está muy probablemente una puntuación; una cifra en el borde derecho es la de la última encuesta.",
    holes: "Una cruz bajo la escala: no se muestra.",
    told: "{topic} {value}",
    allTold: "{values}.",
  },

  responses: {
    title: "Quién respondió",
    chart: "Cuántas personas respondieron",
    caption:
      "Por debajo de la línea gruesa en {caution}, tome las puntuaciones con prudencia; a partir de {good}, la participación es buena.",
  },

  drift: {
    title: "Movimientos lentos",
    chart: "La media móvil de la puntuación y la zona del azar",
    caption:
      "Cada punto pondera la última encuesta con {weight} y todas las anteriores con {rest}, de modo que los pasos pequeños en el mismo sentido se suman. La banda es lo que haría el azar por sí solo si nunca hubiera cambiado nada. Un signo relleno queda fuera de ella. La escala se limita a la zona de las cifras.",
    average: "Media móvil",
    chance: "Solo azar",
    chanceMark: "solo azar",
    told: "{words}: media móvil {value}, solo azar {low} a {high}.",
  },

  timeLine: {
    title: "Qué ocurrió entretanto",
    begun: "(medida, iniciada)",
    done: "(medida, hecha)",
    explained:
      "Una medida figura en el día en que empezó. Que una puntuación se moviera después no dice que se moviera por ella.",
    withoutResult: "Encuestas sin resultado",
    toNotes: "Añadir o cambiar notas en la línea del tiempo",
  },

  notes: {
    documentTitle: "Notas en la línea del tiempo - Tandem",
    title: "Notas en la línea del tiempo",
    trendsOf: "Evolución de {relationship}",
    lead: "Lo que ocurrió en la empresa figura bajo la puntuación, para que nadie tome una reorganización por una tendencia.",
    noted: "Qué está anotado",
    change: "Cambiar",
    changeNote: "Cambiar {note}",
    add: "Añadir la nota",
    added: "La nota está en la línea del tiempo.",
    changed: "La nota se ha cambiado.",
    removed: "La nota se ha quitado.",
    when: "Cuándo",
    what: "Qué ocurrió",
    whatHint:
      "Pocas palabras, como «Nuevo CRM» o «Reorganización de Ventas». Lo lee todo el que puede ver los resultados, así que no nombre a nadie.",
    one: {
      documentTitle: "Cambiar una nota - Tandem",
      title: "Cambiar una nota",
      save: "Guardar la nota",
      remove: "Quitarla",
      removeExplained: "Desaparece de la línea del tiempo. Para recuperarla habría que escribirla de nuevo.",
      removeButton: "Quitar la nota",
    },
  },
} as const;
