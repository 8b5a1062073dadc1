export const doubt = {
  title: "Para quienes lo ponen en duda",
  scores: {
    title: "De las respuestas a las puntuaciones",
    paragraphs: [
      "Las respuestas cuentan de {lowestAnswer} a {highestAnswer}; una puntuación es {perStep} veces su media. «No lo sé» y las afirmaciones sin responder se completan a partir de lo que respondieron otras personas y de cómo responde esta en general; quien respondió a menos del {minimumShare} de las {scored} no cuenta.",
    ],
  },
  error: {
    title: "De dónde viene el error",
    paragraphs: [
      "Un intervalo tiene en cuenta a las personas a las que no se ha oído, la fluctuación de las respuestas de una misma persona de un día para otro y a quienes callan y ven las cosas de otra manera. Si responde todo el mundo, solo queda la fluctuación. Una puntuación que solo se conoce entre límites no tiene intervalo.",
      "Como las fórmulas habituales fallan en departamentos pequeños, la dispersión se toma de simulaciones, de modo que las anchuras se siguen de recuentos y no dicen nada de las respuestas de nadie. A partir de {dividedFrom} respuestas son mayores donde se dice que un departamento está mucho más dividido de lo habitual: las puntuaciones de sus integrantes ocupan más del {usualSpread} del recorrido que deja su media, más el {chanceOfSpread} dividido entre la raíz del número de respuestas. El precio: donde las opiniones están divididas y faltan personas, los intervalos contenían la verdad solo en el {coverageSplit} de los casos simulados, y donde quienes callan lo ven peor, en el {coverageUnlike}, en lugar del {confidence}.",
      "Un estado de ánimo que todo el mundo comparte un día, de unos {mood} puntos en un sentido u otro, no se compensa: está en el error de todo cambio. También se supone ahí que quienes callan están {silentFew} veces más dispersos que de costumbre, {silentMany} veces a partir de {dividedFrom} respuestas. Las diferencias, el espejo y los efectos comparan los mismos días. Un cambio ha durado cuando las dos encuestas más recientes quedan claramente más allá de las dos anteriores.",
    ],
  },
  words: {
    title: "Qué significan las palabras",
    paragraphs: [
      "Un nivel es «claro» desde el {clear}, «probable» desde el {naming}; «muy probablemente entre» es el intervalo al {confidence}. Una diferencia es clara desde {gap} puntos, un cambio desde {smallestChange}, si el intervalo excluye el cero; «ninguna diferencia real» tiene todo el intervalo dentro de {noReal} puntos. Los temas, los cambios de los dos departamentos y los sentidos del espejo se juzgan juntos (Holm). Un tema está entre los más débiles por encima de una probabilidad del {standsOut}; el azar da el {byChance}.",
      "Donde una tasa de respuesta se movió {responseMoved} puntos porcentuales, ningún cambio que dependa de ella se llama claro. El cambio indicado junto a la evolución se detecta en el {power} de los casos; los menores pueden detectarse. Un nivel nombrado se conserva a través de límites que lo dejan posible, con reserva mientras no esté claro, y se olvida tras {forgotten} encuestas sin resultado.",
    ],
  },
  release: {
    title: "Qué puede salir",
    paragraphs: [
      "Un único filtro decide sobre cada cifra que sale de una encuesta. Cada cifra se recorta hasta que no prueba nada junto a las que la preceden en su encuesta: toda respuesta a una afirmación debe seguir siendo posible para alguien, aunque {coalition} colegas revelen las suyas.",
      "Por debajo de {sharesFrom} respuestas, los dos departamentos se recortan juntos: las puntuaciones, la puntuación de todas las personas, los temas de los dos, listas sin clasificar de las {setSize} afirmaciones más bajas y más altas, las proporciones y, por último, los temas de cada departamento (a menudo faltan). Que falte una lista no dice nada: algunas se ocultan por sorteo.",
    ],
    after:
      "Quien lee puede suponer que todas las demás personas respondieron como en las últimas {wavesBack} encuestas. Donde como máximo {mostWhoChanged} personas de un departamento se fueron, llegaron o fueron sustituidas, y como máximo {mostWhoChanged} no respondieron, cada cifra contradice las anteriores, se sigue de ellas o deja abierta toda respuesta de quienes cambiaron. Por eso las cifras se vuelven menos precisas, las listas solo se nombran donde las cifras contradicen las anteriores y los departamentos pequeños ven poco nuevo. No está cubierto: cuántas personas dejaron una afirmación sin responder, encuestas más antiguas, más cambios, ni las conjeturas.",
  },
  scale: {
    title: "La escala y el artículo publicado",
    paragraphs: [
      "El artículo preguntaba hasta qué punto se está de acuerdo; Tandem pregunta con qué frecuencia ocurre algo, en afirmaciones propias. Cortes publicados: {published}. Pero {publishedAligned} es lo que da aquí A veces a todo, así que Alineada empieza en {aligned}: las empresas que responden A veces a todo, al azar, solo Nunca o Siempre, o con demasiada amabilidad quedaron por encima de Definida en el {neutral} de las encuestas simuladas como máximo.",
    ],
  },
  open: {
    title: "Qué preguntaría después un psicólogo",
    paragraphs: [
      "Sin respuesta: si todo esto vale para personas reales, pues todas las dispersiones proceden de simulaciones; si las afirmaciones significan lo mismo en los dos departamentos y en todos los idiomas; si {topics} temas son realmente distintos.",
      "Un estudio piloto, en papel porque Tandem no enlaza las respuestas de nadie entre encuestas: {pilotPeople} o más personas voluntarias responden en {pilotWaves} rondas, con {pilotWeeks} semanas de separación, bajo un signo que elige cada una. Hay que decir de antemano qué sería un fracaso y comparar la dispersión y la fluctuación con las constantes. Comparar departamentos e idiomas exige muchas más personas. El instrumento validado más cercano es la coordinación relacional: siete preguntas entre grupos, bajo licencia.",
    ],
  },
} as const;
