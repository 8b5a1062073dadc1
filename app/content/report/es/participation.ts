import { published } from "~/content/survey/es/published";

export const participation = {
  lowResponse:
    "Solo respondió el {rate} de {department}. Tome estas cifras con prudencia: quienes callaron quizá lo vean de otro modo.",
  responseShift:
    "La tasa de respuesta de {department} pasó del {from} al {to}. Parte de un cambio puede deberse a que respondieron otras personas.",
  sensitivity: {
    one: "Si la única persona que no respondió estuviera 10 puntos más abajo, la puntuación sería {score}.",
    other:
      "Si las {count} personas que no respondieron estuvieran 10 puntos más abajo, la puntuación sería {score}.",
  },
  tippingPoint: {
    lower: {
      one: "El nivel se mantiene salvo que la única persona que no respondió esté más de {points} por debajo de quienes respondieron.",
      other:
        "El nivel se mantiene salvo que las {count} personas que no respondieron estén más de {points} por debajo de quienes respondieron.",
    },
    higher: {
      one: "El nivel se mantiene salvo que la única persona que no respondió esté más de {points} por encima de quienes respondieron.",
      other:
        "El nivel se mantiene salvo que las {count} personas que no respondieron estén más de {points} por encima de quienes respondieron.",
    },
    anyLower: {
      one: "El nivel solo se mantiene si la única persona que no respondió no está por debajo de quienes respondieron.",
      other:
        "El nivel solo se mantiene si las {count} personas que no respondieron no están por debajo de quienes respondieron.",
    },
    anyHigher: {
      one: "El nivel solo se mantiene si la única persona que no respondió no está por encima de quienes respondieron.",
      other:
        "El nivel solo se mantiene si las {count} personas que no respondieron no están por encima de quienes respondieron.",
    },
    whatever: {
      one: "El nivel se mantiene, dijera lo que dijera la única persona que no respondió.",
      other: "El nivel se mantiene, dijeran lo que dijeran las {count} personas que no respondieron.",
    },
    points: { one: "{count}\u00a0punto", other: "{count}\u00a0puntos" },
  },
  used: published.receipts.used,
  counted: published.receipts.counted,
  blank:
    "Una papeleta que responde a menos de la mitad de las afirmaciones se cuenta y tiene resguardo, pero arriba no figura entre quienes han respondido: lo que allí falta dice cuántas papeletas así hubo, no de quién son.",
  voided: "Papeletas nulas, que no cuentan: {voided}.",
  receipts: "Todo el mundo puede comprobar su resguardo en la lista publicada.",
  headcount:
    "En la puntuación global los dos departamentos cuentan lo mismo, tengan las personas que tengan. Ponderada por el número de personas, sería {score}.",
} as const;
