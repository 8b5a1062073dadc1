import { translationOf } from "~/content/translated";
import type { schema as english } from "../en/schema";

export const schema = translationOf<typeof english>()({
  missing: "La table {table} manque. Arrêtez ce qui l’a supprimée et restaurez la dernière sauvegarde.",
  hiddenRowNumber:
    "La table {table} a un numéro de ligne caché, qui révèle l’ordre d’arrivée. Arrêtez ce qui l’a modifiée et restaurez la dernière sauvegarde.",
  anyType:
    "La table {table} accepte des valeurs de tout type. Arrêtez ce qui l’a modifiée et restaurez la dernière sauvegarde.",
  time: "La table {table} a une colonne {column} pour une heure. Arrêtez ce qui l’a modifiée et restaurez la dernière sauvegarde.",
  filled:
    "La table {table} remplit d’elle-même la colonne {column}. Arrêtez ce qui l’a modifiée et restaurez la dernière sauvegarde.",
  added:
    "La table {table} a une colonne {column} que Tandem n’a pas créée. Arrêtez ce qui l’a modifiée et restaurez la dernière sauvegarde.",
  lacking:
    "La colonne {column} manque à la table {table}. Arrêtez ce qui l’a modifiée et restaurez la dernière sauvegarde.",
  trigger:
    "La base de données a un déclencheur nommé {trigger}, et Tandem n’en crée aucun\u00a0: ce déclencheur pourrait copier ce qu’envoient les personnes interrogées. Supprimez-le, ou restaurez la dernière sauvegarde.",
});
