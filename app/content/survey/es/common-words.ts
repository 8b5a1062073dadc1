export const commonWords =
  "alegre alto amor barrio bello blanca blanco bravo bueno calle camino campo casa cielo clara claro esperanza fe feliz fuente fuentes gracia guerra izquierdo juez justo leal luz mar mayo monte noble nuevo paz pena plaza primavera real rey rico rio rios rojo sierra sol soledad torre torres valle verde vida villa";
