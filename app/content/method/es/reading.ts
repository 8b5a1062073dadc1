export const reading = {
  score: {
    title: "La puntuación",
    points: [
      "Todo el mundo responde a {items} afirmaciones, de Nunca a Siempre.",
      "{scored} forman la puntuación, {perTopic} para cada uno de los {topics} temas.",
      "{mirrored} son el espejo: cómo se ve cada departamento y cómo ve al otro.",
    ],
    paragraphs: [
      "La puntuación va de {lowest}, Nunca a todo, a {highest}, Siempre a todo; A veces da {sometimes}. No es un porcentaje. Los dos departamentos cuentan en ella lo mismo, sea cual sea su tamaño.",
    ],
  },
  stage: {
    title: "El nivel, y hasta qué punto es seguro",
    points: [
      "Indefinida, por debajo de {defined}: los departamentos saben poco el uno del otro hasta que chocan.",
      "Definida, desde {defined}: unas reglas básicas evitan la mayoría de las disputas.",
      "Alineada, desde {aligned}: planifican juntos, y cada uno entiende el trabajo del otro.",
      "Integrada, desde {integrated}: los planes y las recompensas son comunes.",
    ],
    paragraphs: [
      "Un nivel se nombra a partir de una probabilidad del {naming}; si no, el informe dice entre cuáles está la puntuación. Después se mantiene hasta que otro alcanza el {changing}. En empresas simuladas de forma corriente, al menos el {right} de los niveles nombrados eran los correctos.",
      "Más alto no siempre es mejor. Los niveles están tomados de un cuestionario publicado y no están validados para estas afirmaciones: léalos como un lenguaje común para una conversación.",
    ],
  },
  verdicts: {
    title: "Tres veredictos sobre las diferencias",
    points: [
      "Claro: el azar por sí solo rara vez produce una tan grande.",
      "Ninguna diferencia real: todo lo probable queda dentro de {noReal} puntos.",
      "Muy pocos datos para decirlo: puede haber una diferencia de todos modos.",
    ],
    paragraphs: [
      "Un cambio claro aún puede ser un estado de ánimo que todo el mundo compartía ese día; las encuestas posteriores dicen más. En simulaciones en las que no había cambiado nada más que el ánimo, de media el {anything} de los informes llamó a algo un cambio claro.",
    ],
  },
  shown: {
    title: "Qué se muestra, y a partir de cuántas respuestas",
    points: [
      "A partir de {threshold} en cada departamento, o de lo que prometió la encuesta: su puntuación, sus temas y su espejo.",
      "A partir de {sharesFrom} en un departamento: con qué frecuencia se respondió A menudo o Siempre a una afirmación; a partir de {meansFrom}, su media.",
      "Menos de {threshold} en cualquiera de los dos: ninguno de los departamentos, pero a partir de {pool} en total quizá una puntuación de todas las personas.",
      "Comentarios por departamento: a partir de {commentGroup} respuestas y {fewestComments} comentarios en cada uno.",
    ],
    paragraphs: [
      "Cuantas menos personas respondieron y más cerca está un extremo de la escala, más a menudo un número es solo «tanto o más», «tanto o menos», o no se muestra.",
    ],
  },
  refused: {
    title: "A qué se niega Tandem",
    points: [
      "Cifras de grupos más pequeños que uno de los departamentos, y resultados mientras una encuesta está abierta.",
      "Cómo se reparten las respuestas a una afirmación: junto a otras cifras, eso delata respuestas individuales.",
      "Qué «impulsa» la puntuación, y comparaciones con otras empresas.",
    ],
    paragraphs: ["Tampoco habla de «significación», «demostrado» ni «causado»."],
  },
  unknown: {
    title: "Qué no puede decir",
    points: [
      "Por qué las cosas son como son, o si una medida las ha cambiado.",
      "Qué piensan quienes callaron. El informe dice, donde puede, cuánto tendrían que diferir para que el nivel fuera otro.",
    ],
    paragraphs: [
      "Los movimientos pequeños pasan fácilmente inadvertidos. Con {answers} respuestas en cada departamento, un cambio verdadero de {smallShift} puntos se llamó claro en el {power5} de las simulaciones, y uno de {largeShift}, en el {power8}.",
    ],
  },
} as const;
