import { scores } from "~/content/report/es/estimates";

export const departments = {
  up: {
    one: "{name} está {count}\u00a0punto más alto que en {since}: un cambio claro.",
    other: "{name} está {count}\u00a0puntos más alto que en {since}: un cambio claro.",
  },
  down: {
    one: "{name} está {count}\u00a0punto más bajo que en {since}: un cambio claro.",
    other: "{name} está {count}\u00a0puntos más bajo que en {since}: un cambio claro.",
  },
  upAtLeast: {
    one: "{name} está al menos {count}\u00a0punto más alto que en {since}: un cambio claro.",
    other: "{name} está al menos {count}\u00a0puntos más alto que en {since}: un cambio claro.",
  },
  downAtLeast: {
    one: "{name} está al menos {count}\u00a0punto más bajo que en {since}: un cambio claro.",
    other: "{name} está al menos {count}\u00a0puntos más bajo que en {since}: un cambio claro.",
  },
  same: "{name} no ha cambiado de verdad desde {since}.",
  unknown: "Para {name} hay muy pocos datos para decir si se movió desde {since}.",
} as const;

export const gap = {
  always: "En todas las encuestas los dos vieron la relación casi igual.",
  never: {
    one: "En {wave} no se halló ninguna diferencia clara entre {first} y {second}.",
    other: "En ninguna de {count} encuestas se halló una diferencia clara entre {first} y {second}.",
  },
  tooLittle: {
    one: "En una de ellas había muy pocos datos para decirlo.",
    other: "En {count} de ellas había muy pocos datos para decirlo.",
  },
  tooLittleEver: {
    one: "Había muy pocos datos para decirlo.",
    other: "En ninguna de ellas había datos suficientes para decirlo.",
  },
  unjudged: {
    one: "De una encuesta no puede decirse nada: la diferencia no se muestra, o solo se conoce entre límites.",
    other:
      "De {count} encuestas no puede decirse nada: la diferencia no se muestra, o solo se conoce entre límites.",
  },
  alike: "En {wave} los dos lo vieron casi igual. En {before} distaban claramente.",
  unknown: "Para {wave} hay muy pocos datos para decir si los dos distaban. En {before} distaban claramente.",
  apart: {
    one: "En {wave} los dos distaban claramente: {name} puntuó {count}\u00a0punto más alto.",
    other: "En {wave} los dos distaban claramente: {name} puntuó {count}\u00a0puntos más alto.",
  },
  apartWithin: "En {wave} los dos distaban claramente: {name} puntuó más alto.",
  before: "Ya había sido así antes, en {before}.",
  notBefore: "Antes no se había hallado ninguna diferencia clara.",
  notShown: "No se muestra",
  same: "Casi igual",
  tooLittleShort: "Muy pocos datos",
  withinBounds: "Solo se conoce entre límites",
  higherBy: "{name} más alto en {points}",
  higher: "{name} claramente más alto",
} as const;

export const responses = {
  low: "En {waves} respondió menos del {rate} de {name}: tome esas cifras con prudencia.",
  lowOften:
    "En {low} de {known} encuestas respondió menos del {rate} de {name}, la última vez en {last}: tome esas cifras con prudencia.",
  shift:
    "La tasa de respuesta de {name} se movió mucho en {waves}; parte de un cambio puede deberse a que respondieron otras personas.",
  shiftOften:
    "La tasa de respuesta de {name} se movió mucho en {shifts} de {known} encuestas, la última vez en {last}; parte de un cambio puede deberse a que respondieron otras personas.",
  moved: "{wave} (del {from} al {to})",
  steady: "En todas las encuestas mostradas respondió al menos el {rate} de cada departamento.",
  answered: scores.response,
} as const;

export const drift = {
  none: "No se aprecia ningún movimiento lento: la media móvil se mantuvo dentro de lo que haría el azar por sí solo.",
  below:
    "Es probable un movimiento duradero: la media móvil estuvo por debajo de la zona del azar en {below}.",
  above:
    "Es probable un movimiento duradero: la media móvil estuvo por encima de la zona del azar en {above}.",
  both: "Es probable un movimiento duradero: la media móvil estuvo por debajo de la zona del azar en {below} y por encima en {above}.",
  within: "Dentro del azar",
  belowShort: "Por debajo de la zona del azar",
  aboveShort: "Por encima de la zona del azar",
} as const;
