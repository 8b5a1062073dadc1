export const columns = {
  figure: "De qué cifra se trata; la lista de cifras dice qué significa cada una.",
  origin:
    "released: figura tal cual en la publicación inalterable. derived: calculada solo a partir de valores publicados, como la muestra el informe.",
  scope:
    "first o second: uno de los dos departamentos. both: los dos departamentos con igual peso. everybody: todas las personas que respondieron, en un solo grupo, donde los departamentos no pueden mostrarse por separado o solo dejan límites.",
  department: "Nombre del departamento cuando se hizo la publicación; vacío en both y everybody.",
  dimension: "Identificador del tema, si la cifra pertenece a uno.",
  item: "Identificador de la afirmación, si la cifra pertenece a una.",
  detail:
    "Qué más distingue esta cifra de sus vecinas: un nivel, una respuesta de 1 (Nunca) a 5 (Siempre), o el trimestre de la encuesta desde la que se mide un cambio.",
  name: "El nombre del tema o el texto de la afirmación.",
  unit: "points: de 20 a 100. percent: de 0 a 100. answer: de 1 a 5. people: un número de personas. coefficient: de 0 a 1. yes-no: 1 para sí, 0 para no. words: sin número.",
  kind: "value: el número, redondeado a su paso. at-least y at-most: solo puede salir un límite. between: solo se conoce entre dos límites. words: una lectura sin número. withheld: no se muestra, véase el motivo.",
  value: "El número; vacío salvo que kind sea value.",
  lower: "Dónde está el número, aparte del redondeo: el límite inferior. Igual al valor donde lo hay.",
  upper: "Dónde está el número, aparte del redondeo: el límite superior.",
  step: "El valor es un múltiplo de este; vacío donde una cifra derivada no fue redondeada por la publicación.",
  intervalLow:
    "Extremo inferior del intervalo al 95\u00a0%, que tiene en cuenta a quienes no respondieron y la fluctuación de las respuestas.",
  intervalHigh: "Extremo superior del intervalo al 95\u00a0%.",
  reading:
    "El veredicto como código: de un nivel (named, border, unchanged, held, at-least, at-most, between; en publicaciones del método 1 también guarded), de una diferencia o del espejo (clear-difference, no-real-difference, too-little-data) o de un cambio (clear-change, no-real-change, too-little-data). Juzgue por él los cambios y las diferencias, no por el número.",
  words: "La cifra tal como la imprime el informe.",
  reason:
    "Por qué no se muestra, como código. Pueden añadirse códigos nuevos; trátelos todos como «no se muestra».",
  reasonText: "Por qué no se muestra, en una frase.",
} as const;

export const waveFields = {
  id: "El identificador de la encuesta, como en su dirección.",
  quarter: "Año y trimestre de la encuesta.",
  opened: "Día en que se abrió, en la zona horaria en la que se anunció la encuesta.",
  closed: "Día en que se cerró.",
  released: "Si se hizo una publicación. Se hace una sola vez, al cerrarse la encuesta, y nunca se modifica.",
  notReleasedBecause: "Por qué no la hay.",
  methodVersion: "Versión del método que hizo la publicación.",
  instrumentVersion: "Versión del cuestionario.",
  manifestHash: "SHA-256 de la promesa que se dio a las personas encuestadas; su comienzo es la huella.",
  threshold: "No se muestra nada de menos personas que estas.",
  codesClaimed: "Cuántos códigos se usaron; se publica tras el cierre.",
  ballotsCounted: "Cuántas papeletas se contaron; nunca más que códigos usados.",
  ballotsVoid:
    "Cuántas papeletas eran nulas: no se abrían con su propio token o no correspondían al cuestionario. Vacío en publicaciones anteriores a que se guardara este dato.",
  comments:
    "Si los comentarios se publicaron por departamento, en un solo grupo, o no se publicaron. Están en un archivo aparte.",
  restored:
    "Día en que se restauró una copia de seguridad mientras la encuesta estaba abierta; faltan las papeletas emitidas después de esa copia.",
  figures: "Todas las cifras de la encuesta.",
} as const;

export const figures = {
  invited: "Personas invitadas.",
  respondents: "Personas que respondieron al menos a la mitad de las afirmaciones puntuadas.",
  "response-rate": "Personas que respondieron, divididas entre las personas invitadas.",
  score:
    "Media de las afirmaciones puntuadas, en puntos: 20 para Nunca en todo, 100 para Siempre en todo. Publicada para cada departamento; derivada con su intervalo, y para los dos con igual peso.",
  "score-by-headcount": "La puntuación de los dos si cada persona invitada pesara lo mismo; una nota al pie.",
  "score-spread":
    "Desviación típica de las puntuaciones de las personas, redondeada hacia arriba a una clase; solo donde está publicada.",
  "dimension-score":
    "Lo mismo que la puntuación, para las tres afirmaciones de un tema; con scope everybody, los dos departamentos juntos, y cada persona pesa lo mismo.",
  "dimension-spread":
    "Desviación típica de las puntuaciones de las personas en un tema, redondeada hacia arriba a una clase; solo donde está publicada.",
  "mirror-own": "Cómo ve un departamento su propio comportamiento hacia el otro.",
  "mirror-other": "Cómo ve un departamento el comportamiento del otro hacia él.",
  "mirror-own-answered":
    "Si casi todas las personas que respondieron, el 90 por ciento o todas menos tres, contestaron cómo se ve el departamento a sí mismo. No se indica donde eso podría revelar quién lo hizo.",
  "mirror-other-answered":
    "Si casi todas las personas que respondieron, el 90 por ciento o todas menos tres, contestaron cómo ve el departamento al otro.",
  "mirror-mismatch":
    "Cómo se ve un departamento a sí mismo, menos cómo lo ve el otro; scope es el que es visto.",
  "item-favourable":
    "Proporción de respuestas a una afirmación que son A menudo o Siempre; con scope everybody, los dos departamentos juntos.",
  "item-mean": "Respuesta media a una afirmación.",
  "item-answer-share": "Proporción de una respuesta, indicada en detail.",
  "item-split-opinion": "Si se eligieron con frecuencia los dos extremos de la escala de respuesta.",
  "statements-lowest":
    "Las tres afirmaciones con la respuesta media más baja de los dos departamentos juntos, sin clasificarlas entre sí; sus nombres están en detail.",
  "statements-highest": "Lo mismo para las tres más altas.",
  "statements-apart":
    "Lo mismo para las tres en las que más difieren las respuestas medias de los departamentos.",
  "majority-favourable":
    "Solo en publicaciones del método 1, que leía en ello el nivel: si más de la mitad de las respuestas que entraron en la puntuación son A menudo o Siempre.",
  "opinions-divided":
    "Si las opiniones dentro del departamento están mucho más divididas de lo habitual. A partir de 20 respuestas, y solo donde decirlo, o decir lo contrario, no prueba nada; los intervalos son más anchos donde es así.",
  "scale-alpha":
    "Alfa de Cronbach de las afirmaciones puntuadas entre todas las personas de los dos departamentos que respondieron, a partir de 50: hasta qué punto van unidas. Como máximo 0,53 también donde no se puede calcular.",
  "scale-omega":
    "Omega de McDonald de las mismas: la parte de la dispersión de la puntuación que explica una causa común.",
  stage:
    "Dónde está la puntuación en la escala de cuatro niveles, en palabras. En both: se lee en la puntuación de todas las personas donde los dos con igual peso solo dejan límites y aquella está publicada.",
  "stage-probability": "La probabilidad de cada nivel, en pasos del 5 por ciento.",
  gap: "Primer departamento menos segundo.",
  change: "Desde la última encuesta anterior que mostró los dos departamentos; su trimestre está en detail.",
  "change-since-first": "Desde la primera encuesta que mostró los dos departamentos.",
  "smallest-detectable-change":
    "Un cambio de la puntuación que, con tantas personas, se detecta en unos cuatro de cada cinco casos; los menores se detectan con menos frecuencia.",
} as const;

export const method = [
  {
    topic: "Fuente",
    text: "Cada número forma parte de la publicación que se hizo una sola vez, al cerrarse la encuesta, o se calcula a partir de ella. Las papeletas se destruyeron entonces; no puede obtenerse nada más.",
  },
  {
    topic: "Escala",
    text: "Los puntos son 20 veces la media de las respuestas de 1 a 5, así que van de 20 a 100. No son porcentajes. Una puntuación de los dos departamentos da a cada uno el mismo peso, tenga las personas que tenga.",
  },
  {
    topic: "Niveles",
    text: "Indefinida por debajo de 40, Definida desde 40, Alineada desde 65, Integrada desde 80. Los cortes no están validados para estas afirmaciones. Un nivel se nombra cuando su probabilidad es de al menos el 80\u00a0%, y conserva su nombre hasta que otro alcanza el 90\u00a0%. Las publicaciones del método 1 conservan lo que decían: Alineada desde 60, otro nivel desde el 80\u00a0%, y Alineada e Integrada solo donde más de la mitad de las respuestas que entraron en la puntuación son favorables; donde eso no puede decirse, el nivel es Definida o más allá. Más alto no siempre es mejor.",
  },
  {
    topic: "Umbral",
    text: "No se muestra nada de menos personas que el umbral. Si uno de los dos departamentos está por debajo, no se muestra ninguno: con el total a mano, uno delataría al otro.",
  },
  {
    topic: "Pasos y límites",
    text: "Pocas personas significan pasos gruesos. Cerca de los extremos de la escala solo se muestra un límite, para que nadie pueda probar que todas las personas, o ninguna, dieron una respuesta.",
  },
  {
    topic: "Intervalos",
    text: "El intervalo al 95\u00a0% tiene en cuenta a quienes no respondieron y la fluctuación de las respuestas. Su anchura depende solo de recuentos, y es mayor donde se dice que las opiniones están divididas.",
  },
  {
    topic: "Cambios",
    text: "Claro significa que el intervalo excluye que no haya cambio y que el cambio es de al menos 3 puntos. Ningún cambio real significa que todo el intervalo queda dentro de 5 puntos. Para todo lo demás hay muy pocos datos para decirlo. Las diferencias y el espejo se leen igual, claros desde 5 puntos. Donde una puntuación es solo un límite, el cambio se da entre dos límites, y solo si no dejan duda. No reste a mano las puntuaciones de dos encuestas: la diferencia por sí sola no dice nada.",
  },
  {
    topic: "No se muestra",
    text: "Una cifra que no se muestra tiene withheld en kind, ningún número y un motivo. No es cero, y no debe completarse ni estimarse.",
  },
  {
    topic: "Comentarios",
    text: "Los comentarios están separados de toda puntuación, en orden aleatorio, sin hora ni idioma. Cite solo aquellos cuyos autores lo permitieron.",
  },
  {
    topic: "No sirve para",
    text: "Comparar con otras empresas, hacer clasificaciones ni fijar objetivos a personas. La encuesta describe cómo trabajan juntos dos departamentos.",
  },
] as const;
