import { translationOf } from "~/content/translated";
import type { advice as english } from "../en/advice";

export const advice = translationOf<typeof english>()({
  counted: "{open} (por prudencia, contado como {counted})",
  figures: {
    between: "entre {low} y {high}",
    atLeast: "{points} o más",
    atMost: "{points} o menos",
    notReleased: "no publicado",
  },
  people: { one: "una persona", other: "{count} personas" },
  shares: { exactly: "{share}", atLeast: "{share} o más", atMost: "{share} o menos" },
  reasons: {
    weakTopic: {
      alone: "{topic}: {score} puntos, entre {low} y {high}.",
      about:
        "{topic}: {score} puntos, entre {low} y {high}; entre los dos temas más bajos con una probabilidad de alrededor del {share}.",
      above:
        "{topic}: {score} puntos, entre {low} y {high}; entre los dos temas más bajos con una probabilidad de más del {share}.",
    },
    weakTopicInBounds: {
      alone: "{topic}: entre {low} y {high}.",
      about:
        "{topic}: entre {low} y {high}; entre los dos temas más bajos con una probabilidad de alrededor del {share}.",
      above:
        "{topic}: entre {low} y {high}; entre los dos temas más bajos con una probabilidad de más del {share}.",
    },
    farLowest:
      "El tema «{topic}» queda tan por debajo de todo lo demás que dos de estas medidas son para él.",
    statement:
      "En {who}, el {share} responde A menudo o Siempre a «{statement}». Esta medida actúa sobre ello.",
    statementOnly:
      "En {who}, solo el {share} responde A menudo o Siempre a «{statement}». Esta medida actúa sobre ello.",
    statementTogether:
      "En los dos departamentos juntos, el {share} responde A menudo o Siempre a «{statement}». Esta medida actúa sobre ello.",
    statementOnlyTogether:
      "En los dos departamentos juntos, solo el {share} responde A menudo o Siempre a «{statement}». Esta medida actúa sobre ello.",
    lowestStatement:
      "«{statement}» es una de las tres afirmaciones más bajas de los dos departamentos juntos. Esta medida actúa sobre ello.",
    apartStatement:
      "«{statement}» es una de las tres afirmaciones en las que más difieren los departamentos. Esta medida actúa sobre ello.",
    statementAgain: "También actúa sobre «{statement}».",
    keepsUp: "Lo que mantiene: «{statement}»",
    wouldChange: "Lo que debe cambiar: «{statement}»",
    gap: "{topic}: las respuestas de {higher} superan en {points} puntos a las de {lower} ({higherScore} frente a {lowerScore}).",
    mirror: "Conducta de {self} hacia {other}: {own} según {self}, {seen} según {other}.",
    mirrorApart:
      "Conducta de {self} hacia {other}: {own} según {self}, {seen} según {other}, con {points} puntos de diferencia.",
    mirrorAgain: "También actúa sobre la conducta de {self} hacia {other}, tal como se ve desde ambos lados.",
    comesFirst:
      "{topic}: {score} puntos. Con un valor tan bajo, esto va primero: todo lo demás depende de cómo se comporten las dos direcciones.",
    onTheWay: "Sigue teniendo sentido en el camino hacia su meta, {target}.",
    tried: {
      moved: {
        one: "La eligieron en la encuesta anterior; lo que busca se movió después más que los demás temas.",
        other: "La eligieron hace {count} encuestas; lo que busca se movió después más que los demás temas.",
      },
      fell: {
        one: "La eligieron en la encuesta anterior; lo que busca bajó después más que los demás temas.",
        other: "La eligieron hace {count} encuestas; lo que busca bajó después más que los demás temas.",
      },
      "not-moved": {
        one: "La eligieron en la encuesta anterior; lo que busca no se movió después más que los demás temas.",
        other:
          "La eligieron hace {count} encuestas; lo que busca no se movió después más que los demás temas.",
      },
    },
    quick:
      "Las demás llevan a cada persona más de dos horas. Esta lleva menos y conviene en el nivel en el que están ustedes.",
    checkFirst: "Compruebe primero: {text}",
  },
  whyNot: {
    harmsUndefined:
      "Cambia equipos, retribución o dependencias jerárquicas, y eso hace daño mientras la relación está indefinida. Están en el nivel {place}.",
    tooEarly: "Demasiado pronto: tiene sentido desde el nivel {earliest}. Están en el nivel {place}.",
    tooLate: "Ya están más allá: tiene sentido hasta el nivel {latest}. Están en el nivel {place}.",
    noTarget: "Vale la pena solo si la meta es {needed}. Todavía no han fijado ninguna meta.",
    otherTarget: "Vale la pena solo si la meta es {needed}. Su meta es {target}.",
    beyondTarget: "Su meta es quedarse en el nivel {target}, y esto iría más allá.",
    tried: {
      moved: {
        one: "La eligieron en la encuesta anterior, y lo que busca se movió más que los demás temas. Manténganla en vez de empezarla de nuevo.",
        other:
          "La eligieron hace {count} encuestas, y lo que busca se movió más que los demás temas. Manténganla en vez de empezarla de nuevo.",
      },
      fell: {
        one: "La eligieron en la encuesta anterior, y lo que busca bajó más que los demás temas.",
        other: "La eligieron hace {count} encuestas, y lo que busca bajó más que los demás temas.",
      },
      "not-moved": {
        one: "La eligieron en la encuesta anterior, y lo que busca no se movió más que los demás temas.",
        other: "La eligieron hace {count} encuestas, y lo que busca no se movió más que los demás temas.",
      },
      unknown: {
        one: "La eligieron en la encuesta anterior. Es demasiado pronto para saber qué ha dado.",
        other: "La eligieron hace {count} encuestas. Es demasiado pronto para saber qué ha dado.",
      },
      unfinished: {
        one: "La eligieron en la encuesta anterior, y no está terminada. Termínenla o descártenla primero.",
        other: "La eligieron hace {count} encuestas, y no está terminada. Termínenla o descártenla primero.",
      },
    },
    needless: {
      one: "La desaconseja un plan terminado en la encuesta anterior: {text} Si ya no es así, elíjanla ustedes.",
      other:
        "La desaconseja un plan terminado hace {count} encuestas: {text} Si ya no es así, elíjanla ustedes.",
    },
    departmentTooSmall: {
      one: "Demasiado grande: necesita {needed} de {department}, y allí había una persona invitada.",
      other: "Demasiado grande: necesita {needed} de {department}, y allí había {count} personas invitadas.",
    },
    tooFewPeople: {
      one: "Demasiado grande: está pensada para {needed}, y en los dos departamentos había una persona invitada.",
      other:
        "Demasiado grande: está pensada para {needed}, y en los dos departamentos había {count} personas invitadas.",
    },
    notPossible: "Todavía no es posible. {text}",
    notShownByPlan:
      "Ningún plan terminado lo muestra todavía: {text} {unless} Si es su caso, elíjanla ustedes.",
    floorHidden:
      "El tema «{topic}» no se muestra en este resultado, así que no se sabe si la medida sería segura. {text}",
    floorInBounds:
      "Del tema «{topic}» solo se sabe que está entre {low} y {high} puntos, así que puede ser demasiado bajo. {text}",
    floor: "El tema «{topic}» está en {score} puntos. {text}",
    floorRounded:
      "El tema «{topic}» está en {score} puntos, redondeados, y puede bajar hasta {least}. {text}",
    notCalledFor:
      "Nada en este resultado la pide: no destaca ningún tema al que sirva, ninguna diferencia es clara, ninguna afirmación queda muy por debajo de las demás.",
    covered:
      "El tema «{topic}» está cubierto por «{name}». Esta sería la número {place} de {fitting} que convienen.",
    outranked:
      "Otras convienen más a este resultado. Esta sería la número {place} de {fitting} que convienen.",
    noPreference: "Sin puntuaciones publicadas no hay motivo para preferirla.",
  },
  restsOn: {
    place: "El consejo vale para el nivel {place}.",
    nearCut:
      "El consejo vale para el nivel {place}: {score} puntos, entre {low} y {high}, están tan cerca del límite en {cut} que el nivel no basta para decidir.",
    triedBefore: {
      fell: {
        one: "La medida «{name}» se llevó a cabo en la encuesta anterior, y lo que busca bajó más que lo demás. Antes del próximo intento, pregunte a ambos lados: ¿se hizo como dice la hoja, qué la estorbó, pasó algo más entretanto?",
        other:
          "La medida «{name}» se llevó a cabo hace {count} encuestas, y lo que busca bajó más que lo demás. Antes del próximo intento, pregunte a ambos lados: ¿se hizo como dice la hoja, qué la estorbó, pasó algo más entretanto?",
      },
      "not-moved": {
        one: "La medida «{name}» se llevó a cabo en la encuesta anterior, y lo que busca no se movió más que lo demás. Averigüe antes por qué: ¿se hizo como dice la hoja, participaron las personas de las que se trata, qué ha quedado en el día a día?",
        other:
          "La medida «{name}» se llevó a cabo hace {count} encuestas, y lo que busca no se movió más que lo demás. Averigüe antes por qué: ¿se hizo como dice la hoja, participaron las personas de las que se trata, qué ha quedado en el día a día?",
      },
      dropped: {
        one: "La medida «{name}» se eligió en la encuesta anterior y después se descartó. Pregunte antes qué faltó: tiempo, una persona responsable o la voluntad de un lado. Lo mismo le faltará a lo que venga después.",
        other:
          "La medida «{name}» se eligió hace {count} encuestas y después se descartó. Pregunte antes qué faltó: tiempo, una persona responsable o la voluntad de un lado. Lo mismo le faltará a lo que venga después.",
      },
    },
    nothingNeeded:
      "Ningún tema destaca, ninguna diferencia es clara, ninguna afirmación queda muy por debajo de las demás. Conserven lo que funciona y elijan solo si quieren.",
    nothingStandsOut:
      "Ningún tema destaca, ninguna diferencia es clara, ninguna afirmación queda muy por debajo de las demás: este resultado no dice por dónde empezar. Elijan lo que puedan sostener; aquí hay pasos pequeños, de menos de dos horas por persona.",
    targetReached: "Su meta, {target}, está alcanzada.",
    stay: "Se les aconsejó quedarse en el nivel {target}: subir no compensaría su precio.",
    topicsNotShown: {
      one: "En este resultado no se muestra ninguna puntuación de {topics}, así que ahí no se ha mirado nada.",
      other: "En este resultado no se muestran puntuaciones de {topics}, así que ahí no se ha mirado nada.",
    },
    unservedAbout:
      "El tema «{topic}» está entre los dos más bajos con una probabilidad de alrededor del {share}, pero nada de lo que le sirve en el catálogo conviene ahora.",
    unservedAbove:
      "El tema «{topic}» está entre los dos más bajos con una probabilidad de más del {share}, pero nada de lo que le sirve en el catálogo conviene ahora.",
    allWithheld:
      "Las puntuaciones de esta encuesta no están publicadas, así que de ellas no se puede sacar ningún consejo.",
    topicsWithheld:
      "Las puntuaciones de todos los temas no están publicadas, así que de ellas no se puede sacar ningún consejo.",
    neutralUsedUp:
      "Ya se han probado todos los pasos pequeños que, aun sin cifras, no hacen daño. Busque en el catálogo uno que les haya hecho bien.",
    neutralStart:
      "Este es un comienzo neutral: pasos pequeños que no hacen daño en ningún nivel y llevan a cada persona menos de dos horas.",
  },
});
