<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>GlacierTerminus</name>
    <message>
      <location filename="../algorithms/algorithm.py" />
      <source>Parameters</source>
      <translation type="unfinished">Paramètres</translation>
    </message>
    <message>
      <location filename="../algorithms/algorithm.py" />
      <source>Results</source>
      <translation type="unfinished">Résultats</translation>
    </message>
    <message>
      <location filename="../algorithms/algorithm.py" />
      <source>Ran {tiles} tile(s) on {device} in {seconds:.1f} s; skipped {skipped} without valid pixels.</source>
      <translation type="unfinished">{tiles} tuile(s) traitée(s) sur {device} en {seconds:.1f} s ; {skipped} sans pixel valide ignorée(s).</translation>
    </message>
    <message>
      <location filename="../algorithms/algorithm.py" />
      <source>Ran {tiles} tile(s) on {device} in {seconds:.1f} s.</source>
      <translation type="unfinished">{tiles} tuile(s) traitée(s) sur {device} en {seconds:.1f} s.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Classes to polygons</source>
      <translation type="unfinished">Classes en polygones</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <location filename="../algorithms/classify_raster.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Classified raster</source>
      <translation type="unfinished">Raster classé</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Band (empty: the first)</source>
      <translation type="unfinished">Bande (vide : la première)</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <location filename="../algorithms/result_parameters.py" />
      <source>Classes to keep (empty: all)</source>
      <translation type="unfinished">Classes à conserver (vide : toutes)</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <location filename="../algorithms/result_parameters.py" />
      <source>Names or values, separated by commas.</source>
      <translation type="unfinished">Noms ou valeurs, séparés par des virgules.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>One multipolygon per class</source>
      <translation type="unfinished">Un multipolygone par classe</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Simplification tolerance in pixels (0: none)</source>
      <translation type="unfinished">Tolérance de simplification en pixels (0 : aucune)</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Class polygons</source>
      <translation type="unfinished">Polygones des classes</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Number of polygons</source>
      <translation type="unfinished">Nombre de polygones</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>No pixel of the raster belongs to the selected classes: the output layer is empty.</source>
      <translation type="unfinished">Aucun pixel du raster n'appartient aux classes choisies : la couche en sortie est vide.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>no classes</source>
      <translation type="unfinished">aucune classe</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>There is no class {item!r}; the raster names {known}. Write a name or a value.</source>
      <translation type="unfinished">Il n'y a pas de classe {item!r} ; le raster nomme {known}. Indiquez un nom ou une valeur.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>&lt;p&gt;Converts a classified raster to polygons: one for each connected patch of ice, ocean or any other class. Their edges follow the pixel edges exactly, every polygon is valid, and together they cover each classified pixel exactly once. Pixels that touch only at a corner belong to separate patches.&lt;/p&gt;&lt;p&gt;Each polygon has its class value, the name that the raster file gives to that value, and its area in km2 on the ellipsoid (empty if the raster has no coordinate system). Patches are stored in a temporary file on the way, so that large rasters need little memory.&lt;/p&gt;&lt;p&gt;Nothing is simplified unless you ask for it. If you do, each edge is simplified once for both neighbours, which still share it: no edge moves by more than the tolerance, no two edges cross, no patch disappears, and every polygon stays valid. Edges along the border of the raster and of pixels without a class are left unchanged, so the total area is preserved; the areas of individual patches may change. Simplification keeps all edges in memory, plus one byte per pixel.&lt;/p&gt;&lt;p&gt;Combining the patches of each class keeps all of them in memory until they are written.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Convertit un raster classé en polygones : un pour chaque surface connexe de glace, d'océan ou de toute autre classe. Leurs limites suivent exactement les bords des pixels, chaque polygone est valide, et ensemble ils couvrent chaque pixel classé exactement une fois. Les pixels qui ne se touchent que par un coin appartiennent à des surfaces distinctes.&lt;/p&gt;&lt;p&gt;Chaque polygone porte sa valeur de classe, le nom que le fichier raster donne à cette valeur et son aire en km2 sur l'ellipsoïde (vide si le raster n'a pas de système de coordonnées). Les surfaces passent par un fichier temporaire, de sorte que les grands rasters demandent peu de mémoire.&lt;/p&gt;&lt;p&gt;Rien n'est simplifié sans que vous le demandiez. Dans ce cas, chaque limite est simplifiée une seule fois pour ses deux voisins, qui continuent à la partager : aucune limite ne se déplace de plus que la tolérance, aucune n'en croise une autre, aucune surface ne disparaît et chaque polygone reste valide. Les limites le long du bord du raster et des pixels sans classe restent inchangées, si bien que l'aire totale est conservée ; l'aire de chaque surface peut changer. La simplification garde toutes les limites en mémoire, plus un octet par pixel.&lt;/p&gt;&lt;p&gt;Regrouper les surfaces de chaque classe les garde toutes en mémoire jusqu'à leur écriture.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Classify raster</source>
      <translation type="unfinished">Classer un raster</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Probabilities</source>
      <translation type="unfinished">Probabilités</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Confidence (probability of the chosen class)</source>
      <translation type="unfinished">Confiance (probabilité de la classe choisie)</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Number of tiles run</source>
      <translation type="unfinished">Nombre de tuiles traitées</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Ratio of the image's cell size to the model's (above 1: coarser)</source>
      <translation type="unfinished">Rapport entre la taille de cellule de l'image et celle du modèle (au-dessus de 1 : plus grossière)</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <location filename="../algorithms/classify_rasters.py" />
      <location filename="../algorithms/fjord_walls.py" />
      <location filename="../algorithms/map_series.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Device that ran the model</source>
      <translation type="unfinished">Périphérique qui a exécuté le modèle</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>&lt;p&gt;Assigns a class to each pixel of a satellite image. The model reads the raster's values, not the layer's style.&lt;/p&gt;&lt;p&gt;The result is a GeoTIFF of class values with the model's colours and class names and an attribute table. The value 255 is NoData: pixels that are not valid in the image are not valid in the result. &lt;b&gt;Probabilities&lt;/b&gt; has one band per class, from 0 to 1; &lt;i&gt;Extract terminus&lt;/i&gt; draws the line from it. &lt;b&gt;Confidence&lt;/b&gt; is the probability of the chosen class. The files' metadata record the model, device, tiling, value range and software versions.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Minimum probability&lt;/b&gt; and &lt;b&gt;classes to keep&lt;/b&gt;: pixels that are less certain, or that belong to other classes, become NoData or a value of your choice, never background. With &lt;b&gt;predict background&lt;/b&gt; switched off, each pixel gets the most likely of the other classes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Polygons&lt;/b&gt;: only pixels inside them are written, and tiles outside them are not run.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cell size&lt;/b&gt;: the model was trained at one cell size; an image that differs too much is resampled before the model reads it. &lt;b&gt;Cells of the result&lt;/b&gt;: the result has the image's own cells, those that the model reads, or those of the snap raster. A &lt;b&gt;snap raster&lt;/b&gt; aligns the result with its pixel corners and, unless you choose another, sets its CRS.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Padding&lt;/b&gt;: how much context each tile reads beyond what it writes, so that no seams show between tiles. With the model's own padding, the tiles give practically the same result as the whole image would; the &lt;b&gt;tile plan&lt;/b&gt; shows what each tile reads and writes. If the network runs &lt;b&gt;in a separate process&lt;/b&gt;, a crash there does not take QGIS with it. &lt;b&gt;Flow direction&lt;/b&gt;: for models that expect the glacier to flow towards the top of the image.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Attribue une classe à chaque pixel d'une image satellite. Le modèle lit les valeurs du raster, non le style de la couche.&lt;/p&gt;&lt;p&gt;Le résultat est un GeoTIFF de valeurs de classe, avec les couleurs et les noms de classe du modèle et une table attributaire. La valeur 255 est NoData : les pixels qui ne sont pas valides dans l'image ne le sont pas non plus dans le résultat. &lt;b&gt;Probabilités&lt;/b&gt; a une bande par classe, de 0 à 1 ; &lt;i&gt;Extraire le front&lt;/i&gt; en tire la ligne. &lt;b&gt;Confiance&lt;/b&gt; est la probabilité de la classe choisie. Les métadonnées des fichiers indiquent le modèle, le périphérique, le découpage en tuiles, la plage de valeurs et les versions des logiciels.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Probabilité minimale&lt;/b&gt; et &lt;b&gt;classes à conserver&lt;/b&gt; : les pixels moins sûrs, ou d'autres classes, deviennent NoData ou prennent une valeur de votre choix, jamais celle de l'arrière-plan. Si &lt;b&gt;Prédire l'arrière-plan&lt;/b&gt; est désactivé, chaque pixel reçoit la plus probable des autres classes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Polygones&lt;/b&gt; : seuls les pixels situés à l'intérieur sont écrits, et les tuiles situées à l'extérieur ne sont pas traitées.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Taille de cellule&lt;/b&gt; : le modèle a été entraîné à une taille de cellule ; une image qui s'en écarte trop est rééchantillonnée avant que le modèle ne la lise. &lt;b&gt;Cellules du résultat&lt;/b&gt; : le résultat a les cellules de l'image, celles que lit le modèle ou celles du raster d'alignement. Un &lt;b&gt;raster d'alignement&lt;/b&gt; cale le résultat sur les coins de ses pixels et, si vous n'en choisissez pas un autre, fixe son SCR.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Marge&lt;/b&gt; : le contexte que chaque tuile lit au-delà de ce qu'elle écrit, pour qu'aucun raccord ne se voie entre les tuiles. Avec la marge du modèle, les tuiles donnent pratiquement le même résultat que l'image entière ; le &lt;b&gt;plan des tuiles&lt;/b&gt; montre ce que chacune lit et écrit. Si le réseau s'exécute &lt;b&gt;dans un processus séparé&lt;/b&gt;, un plantage de celui-ci n'entraîne pas QGIS. &lt;b&gt;Direction d'écoulement&lt;/b&gt; : pour les modèles qui attendent que le glacier s'écoule vers le haut de l'image.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Classify rasters</source>
      <translation type="unfinished">Classer des rasters</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>As one mosaic</source>
      <translation type="unfinished">Comme une seule mosaïque</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Each image separately</source>
      <translation type="unfinished">Chaque image séparément</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Processing mode</source>
      <translation type="unfinished">Mode de traitement</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Write probabilities</source>
      <translation type="unfinished">Écrire les probabilités</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Write confidence</source>
      <translation type="unfinished">Écrire la confiance</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Keep results of the same image and settings</source>
      <translation type="unfinished">Conserver les résultats de la même image avec les mêmes réglages</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>A run that was cut short then goes on from there.</source>
      <translation type="unfinished">Une exécution interrompue reprend alors à cet endroit.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Output folder</source>
      <translation type="unfinished">Dossier de sortie</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Classified rasters</source>
      <translation type="unfinished">Rasters classés</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Number of rasters classified</source>
      <translation type="unfinished">Nombre de rasters classés</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <location filename="../algorithms/map_series.py" />
      <source>Number of rasters that failed</source>
      <translation type="unfinished">Nombre de rasters en échec</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <location filename="../algorithms/map_series.py" />
      <source>Failures and their reasons, one per line</source>
      <translation type="unfinished">Échecs et leurs raisons, un par ligne</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>There is no raster to classify. Choose rasters, or a folder that contains some.</source>
      <translation type="unfinished">Il n'y a aucun raster à classer. Choisissez des rasters, ou un dossier qui en contient.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>The folder {folder} can't be created: {error}. Choose another one.</source>
      <translation type="unfinished">Le dossier {folder} ne peut pas être créé : {error}. Choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>No raster could be classified.</source>
      <translation type="unfinished">Aucun raster n'a pu être classé.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>&lt;p&gt;Classifies many satellite images as &lt;i&gt;Classify raster&lt;/i&gt; does one; everything in its help applies here too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Each image separately&lt;/b&gt;: one result per image, named after it, in the output folder. An image that can't be classified does not stop the others; it is listed at the end with the reason. &lt;b&gt;As one mosaic&lt;/b&gt;: the images are read as one, in the coordinate system of the first and with the finest cells of all; where images overlap, the first one with a valid pixel is used. Values that a model derives from the scene, such as percentiles, are then those of the mosaic, or of its part in the extent.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bands&lt;/b&gt; are chosen by name, number or wavelength, in the same way for all images. An &lt;b&gt;extent&lt;/b&gt; and a &lt;b&gt;mask&lt;/b&gt; apply to each image; an image that lies outside them is listed as failed.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Classe de nombreuses images satellite comme &lt;i&gt;Classer un raster&lt;/i&gt; en classe une ; tout ce que dit son aide vaut aussi ici.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Chaque image séparément&lt;/b&gt; : un résultat par image, nommé d'après elle, dans le dossier de sortie. Une image qui ne peut pas être classée n'arrête pas les autres ; elle est citée à la fin avec la raison. &lt;b&gt;Comme une seule mosaïque&lt;/b&gt; : les images sont lues comme une seule, dans le système de coordonnées de la première et avec les cellules les plus fines de toutes ; là où des images se recouvrent, la première qui a un pixel valide l'emporte. Les valeurs qu'un modèle tire de la scène, comme des percentiles, sont alors celles de la mosaïque, ou de sa partie dans l'emprise.&lt;/p&gt;&lt;p&gt;Les &lt;b&gt;bandes&lt;/b&gt; sont choisies par nom, numéro ou longueur d'onde, de la même façon pour toutes les images. Une &lt;b&gt;emprise&lt;/b&gt; et un &lt;b&gt;masque&lt;/b&gt; s'appliquent à chaque image ; une image située en dehors est citée comme échec.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>&lt;p&gt;A run that was cut short goes on when it is run again: an image whose result is in the folder, made of the same file with the same settings, is not classified a second time, unless you switch that off under the advanced parameters.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Une exécution interrompue reprend lorsqu'elle est relancée : une image dont le résultat se trouve dans le dossier, obtenu du même fichier avec les mêmes réglages, n'est pas classée une seconde fois, sauf si vous désactivez cela dans les paramètres avancés.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>{count} of {all} images have a result with the same settings in the folder: it is kept.</source>
      <translation type="unfinished">{count} images sur {all} ont dans le dossier un résultat obtenu avec les mêmes réglages : il est conservé.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>{number} of {count}: {name}</source>
      <translation type="unfinished">{number} sur {count} : {name}</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Cancelled: {count} of {all} rasters were classified before, and are kept in {folder}.</source>
      <translation type="unfinished">Annulé : {count} des {all} rasters étaient déjà classés et restent dans {folder}.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>The mosaic would be incomplete.</source>
      <translation type="unfinished">La mosaïque serait incomplète.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>The mosaic has {width} x {height} pixels.</source>
      <translation type="unfinished">La mosaïque compte {width} x {height} pixels.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compare termini</source>
      <translation type="unfinished">Comparer des fronts</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines</source>
      <translation type="unfinished">Lignes prédites</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Reference lines</source>
      <translation type="unfinished">Lignes de référence</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>{same} of {pairs} predicted line(s) are the same as their reference, so their distance of 0 m says nothing. Is a layer compared with itself or with a copy of it? Choose another reference.</source>
      <translation type="unfinished">{same} des {pairs} lignes prédites sont identiques à leur référence : leur distance de 0 m ne dit rien. Une couche est-elle comparée à elle-même ou à une copie ? Choisissez une autre référence.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compared {pairs} pair(s): symmetric mean {mean:.1f} m, median {median:.1f} m, worst {worst:.1f} m; {missed} reference line(s) without a prediction, {without} predicted line(s) without a reference.</source>
      <translation type="unfinished">{pairs} paire(s) comparée(s) : moyenne symétrique {mean:.1f} m, médiane {median:.1f} m, pire {worst:.1f} m ; {missed} ligne(s) de référence sans prédiction, {without} ligne(s) prédite(s) sans référence.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>&lt;p&gt;Measures how far predicted terminus lines lie from reference lines, for example hand-digitised ones. Lines are paired by glacier and date. The two layers may have different coordinate systems; dates may be date fields or text such as 2014-08-01, 20140801 or 1.8.2014. If a layer tells no glacier ids, the nearest lines of the same date are paired one to one. Lines without a partner are listed in a layer of their own, each with the reason.&lt;/p&gt;&lt;p&gt;All distances are metres on the ground, measured in a local plane around each pair, so that degrees and map projections do not distort them; if you give a &lt;b&gt;cell size&lt;/b&gt;, they are reported in pixels too. Lines without a coordinate system are measured in their own units.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Results&lt;/b&gt;: the predicted lines, with the figures of each pair as attributes; the area between the lines in strips, coloured by width; a summary of all pairs and by glacier, sensor and month; and a report for the browser, with plots and the definitions below. Missed lines do not enter the means; their number is stated next to them.&lt;/p&gt;&lt;p&gt;The figures:&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Mesure à quelle distance les lignes de front prédites se trouvent de lignes de référence, par exemple numérisées à la main. Les lignes sont appariées par glacier et par date. Les deux couches peuvent avoir des systèmes de coordonnées différents ; les dates peuvent être des champs de date ou du texte comme 2014-08-01, 20140801 ou 1.8.2014. Si une couche n'indique pas d'identifiants de glacier, les lignes les plus proches de même date sont appariées une à une. Les lignes sans partenaire figurent dans une couche à part, chacune avec la raison.&lt;/p&gt;&lt;p&gt;Toutes les distances sont des mètres au sol, mesurés dans un plan local autour de chaque paire, de sorte que ni les degrés ni les projections ne les faussent ; si vous indiquez une &lt;b&gt;taille de cellule&lt;/b&gt;, elles sont aussi données en pixels. Les lignes sans système de coordonnées sont mesurées dans leurs propres unités.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Résultats&lt;/b&gt; : les lignes prédites, avec les mesures de chaque paire en attributs ; la surface entre les lignes, en bandes colorées selon leur largeur ; un résumé de toutes les paires et par glacier, capteur et mois ; et un rapport pour le navigateur, avec des graphiques et les définitions ci-dessous. Les lignes manquées n'entrent pas dans les moyennes ; leur nombre est indiqué à côté.&lt;/p&gt;&lt;p&gt;Les mesures :&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>&lt;p&gt;Means, medians and shares are taken over points evenly spaced along each line, ends included, at least 1000 on the longer one. For area, bias, the point-by-point figure and Fréchet, the pieces of a broken line are joined by straight segments, nearest ends first; for area and bias these count as length as well. Areas that the lines go round twice count twice.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Les moyennes, médianes et parts sont prises sur des points régulièrement espacés le long de chaque ligne, extrémités comprises, au moins 1000 sur la plus longue. Pour l'aire, le biais, la mesure point par point et Fréchet, les morceaux d'une ligne interrompue sont reliés par des segments droits, les extrémités les plus proches d'abord ; pour l'aire et le biais, ceux-ci comptent aussi comme longueur. Les aires que les lignes entourent deux fois comptent deux fois.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: glacier id field</source>
      <translation type="unfinished">Lignes prédites : champ de l'identifiant du glacier</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: date field</source>
      <translation type="unfinished">Lignes prédites : champ de la date</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Reference lines: glacier id field</source>
      <translation type="unfinished">Lignes de référence : champ de l'identifiant du glacier</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Reference lines: date field</source>
      <translation type="unfinished">Lignes de référence : champ de la date</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: sensor field</source>
      <translation type="unfinished">Lignes prédites : champ du capteur</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: confidence field</source>
      <translation type="unfinished">Lignes prédites : champ de la confiance</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: stated error field (metres, 90 %)</source>
      <translation type="unfinished">Lignes prédites : champ de l'erreur annoncée (m, 90 %)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Tolerance in metres (empty: 2 cells or {metres:g} m)</source>
      <translation type="unfinished">Tolérance en mètres (vide : 2 cellules ou {metres:g} m)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compare every line with every line of the other layer</source>
      <translation type="unfinished">Comparer chaque ligne à chaque ligne de l'autre couche</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Treat them as pieces of one front</source>
      <translation type="unfinished">Les traiter comme les morceaux d'un seul front</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compare each with the nearest line of the other layer, one to one</source>
      <translation type="unfinished">Comparer chacune à la ligne la plus proche de l'autre couche, une à une</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Cell size in metres, for distances in pixels as well</source>
      <translation type="unfinished">Taille de cellule en mètres, pour donner aussi les distances en pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Maximum number of days between the two dates</source>
      <translation type="unfinished">Nombre maximal de jours entre les deux dates</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Several lines of the same glacier and date</source>
      <translation type="unfinished">Plusieurs lignes du même glacier et de la même date</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compared lines</source>
      <translation type="unfinished">Lignes comparées</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Area between the lines</source>
      <translation type="unfinished">Surface entre les lignes</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Summary</source>
      <translation type="unfinished">Résumé</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Lines without a partner</source>
      <translation type="unfinished">Lignes sans partenaire</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <location filename="../algorithms/terminus_change.py" />
      <source>HTML files (*.html)</source>
      <translation type="unfinished">Fichiers HTML (*.html)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <location filename="../algorithms/terminus_change.py" />
      <source>Report</source>
      <translation type="unfinished">Rapport</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Number of pairs</source>
      <translation type="unfinished">Nombre de paires</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Number of reference lines without a prediction</source>
      <translation type="unfinished">Nombre de lignes de référence sans prédiction</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Number of predicted lines without a reference</source>
      <translation type="unfinished">Nombre de lignes prédites sans référence</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Symmetric mean distance in metres</source>
      <translation type="unfinished">Distance moyenne symétrique en mètres</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>glacier id</source>
      <translation type="unfinished">identifiant du glacier</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>date</source>
      <translation type="unfinished">date</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>{layers}: no {what} is told, so lines are paired without it.</source>
      <translation type="unfinished">{layers} : aucune valeur pour : {what}. Les lignes sont appariées sans elle.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source> and </source>
      <translation type="unfinished"> et </translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>{layer}: {count} line(s)</source>
      <translation type="unfinished">{layer} : {count} ligne(s)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>No predicted line has a reference line of the same glacier and date, so there is nothing to compare. Found in {ours}. Found in {theirs}. Check the glacier and date fields, or allow more days between the dates.</source>
      <translation type="unfinished">Aucune ligne prédite n'a de ligne de référence du même glacier et de la même date : il n'y a rien à comparer. Trouvé dans {ours}. Trouvé dans {theirs}. Vérifiez les champs du glacier et de la date, ou acceptez plus de jours entre les dates.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>{layer} has no field {field}; its fields are {found}. Choose one of them as {name}.</source>
      <translation type="unfinished">{layer} n'a pas de champ {field} ; ses champs sont {found}. Choisissez l'un d'eux comme {name}.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>left of the reference</source>
      <translation type="unfinished">à gauche de la référence</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>right of the reference</source>
      <translation type="unfinished">à droite de la référence</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>no line geometry</source>
      <translation type="unfinished">aucune géométrie de ligne</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>the date {date} can't be read</source>
      <translation type="unfinished">la date {date} est illisible</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Export training data</source>
      <translation type="unfinished">Exporter des données d'entraînement</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Tile width in pixels</source>
      <translation type="unfinished">Largeur de tuile en pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Tile height in pixels</source>
      <translation type="unfinished">Hauteur de tuile en pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Horizontal stride in pixels</source>
      <translation type="unfinished">Pas horizontal en pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Vertical stride in pixels</source>
      <translation type="unfinished">Pas vertical en pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Width of a front in the label raster, in pixels</source>
      <translation type="unfinished">Largeur d'un front dans le raster d'étiquettes, en pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Unlabelled pixels are</source>
      <translation type="unfinished">Les pixels non étiquetés sont</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>background (0)</source>
      <translation type="unfinished">arrière-plan (0)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>unknown (255): ignored in training</source>
      <translation type="unfinished">inconnus (255) : ignorés à l'entraînement</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Adds tiles rotated by multiples of this angle.</source>
      <translation type="unfinished">Ajoute des tuiles tournées de multiples de cet angle.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>A polygon of which less lies in a tile is not labelled there.</source>
      <translation type="unfinished">Un polygone dont une part moindre se trouve dans une tuile n'y est pas étiqueté.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Bands (empty: all)</source>
      <translation type="unfinished">Bandes (vide : toutes)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/parameters.py" />
      <source>Extent (empty: the whole image)</source>
      <translation type="unfinished">Emprise (vide : toute l'image)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Mask polygons: keep only tiles fully inside</source>
      <translation type="unfinished">Polygones de masque : ne garder que les tuiles à l'intérieur</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Rotation angle in degrees (0: none)</source>
      <translation type="unfinished">Angle de rotation en degrés (0 : aucun)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Keep tiles without any labelled feature</source>
      <translation type="unfinished">Garder les tuiles sans entité étiquetée</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Minimum share of a polygon in a tile (0 to 1)</source>
      <translation type="unfinished">Part minimale d'un polygone dans une tuile (0 à 1)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Image format</source>
      <translation type="unfinished">Format d'image</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Scene name (empty: the file name)</source>
      <translation type="unfinished">Nom de la scène (vide : le nom du fichier)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Glacier id, where the labels have no GlacierID field</source>
      <translation type="unfinished">Identifiant du glacier, là où les étiquettes n'ont pas de champ GlacierID</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Folder of tiles</source>
      <translation type="unfinished">Dossier des tuiles</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/plan_run.py" />
      <source>Number of tiles</source>
      <translation type="unfinished">Nombre de tuiles</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/parameters.py" />
      <source>Satellite image</source>
      <translation type="unfinished">Image satellite</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Labels: class polygons</source>
      <translation type="unfinished">Étiquettes : polygones de classes</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Field of the class value or name (empty: class 1)</source>
      <translation type="unfinished">Champ de la valeur ou du nom de classe (vide : classe 1)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Field of the class name</source>
      <translation type="unfinished">Champ du nom de classe</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Labels: calving fronts as lines</source>
      <translation type="unfinished">Étiquettes : fronts de vêlage sous forme de lignes</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Or labels: a classified raster</source>
      <translation type="unfinished">Ou étiquettes : un raster classé</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Both a classified raster and drawn labels are given; expected only one of the two. Leave one out.</source>
      <translation type="unfinished">Un raster classé et des étiquettes dessinées sont donnés à la fois ; un seul des deux est attendu. Retirez l'un d'eux.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/result_parameters.py" />
      <source>The mask layer contains no polygon. Draw one, or leave it out.</source>
      <translation type="unfinished">La couche de masque ne contient aucun polygone. Dessinez-en un, ou retirez-la.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Wrote {count} tile(s) with the classes {names}.</source>
      <translation type="unfinished">{count} tuile(s) écrite(s) avec les classes {names}.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>The label layers contain no features. Draw polygons or lines on the image first, or give a classified raster.</source>
      <translation type="unfinished">Les couches d'étiquettes ne contiennent aucune entité. Dessinez d'abord des polygones ou des lignes sur l'image, ou donnez un raster classé.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>{count} polygon(s) without a class are skipped.</source>
      <translation type="unfinished">{count} polygone(s) sans classe ignoré(s).</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>{layer} has no field {field}; its fields are {found}. Choose one of them.</source>
      <translation type="unfinished">{layer} n'a pas de champ {field} ; ses champs sont {found}. Choisissez l'un d'eux.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>{layer}: the lines come from {count} images, none of which has the name of this one. All of them are taken for fronts of this image: select or filter those that are.</source>
      <translation type="unfinished">{layer} : les lignes proviennent de {count} images, dont aucune ne porte le nom de celle-ci. Toutes sont prises pour des fronts de cette image : sélectionnez ou filtrez celles qui le sont.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>{layer}: {count} line(s) of other images are left out (field ImagePath).</source>
      <translation type="unfinished">{layer} : {count} ligne(s) d'autres images sont laissées de côté (champ ImagePath).</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>&lt;p&gt;Cuts a satellite image and its labels into small tiles for training a network: the folder layout that Esri calls &lt;i&gt;Classified_Tiles&lt;/i&gt;, which &lt;code&gt;python -m training&lt;/code&gt; and Esri's own tools read.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels&lt;/b&gt; are polygons with a class field (whole numbers from 0 to 255, or names), calving fronts as lines, or both: lines are burned over the polygons with the given width, and are also kept as lines. Alternatively, a classified raster provides the labels. The value 255 means unknown: tiles have it where the image has no valid data and, if you choose so, wherever nothing was drawn. It is not the same as background, which is 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Flow direction&lt;/b&gt; determines which end of a front is the left one, and is stored with each tile. &lt;b&gt;Rotation angle&lt;/b&gt;: 90 yields each tile four times. &lt;b&gt;Mask polygons&lt;/b&gt;: only tiles that lie fully inside them are kept. A field &lt;i&gt;GlacierID&lt;/i&gt; tells glaciers apart, so that a network can be tested on a glacier that it has never seen. Date and sensor are read from the scene name where possible.&lt;/p&gt;&lt;p&gt;PNG holds 1 or 3 bands of 8 or 16 bits, JPEG 1 or 3 bands of 8 bits, TIFF any number and type. All are georeferenced. The output folder must be new or empty; it appears only when it is complete.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Découpe une image satellite et ses étiquettes en petites tuiles pour entraîner un réseau : la structure de dossiers qu'Esri nomme &lt;i&gt;Classified_Tiles&lt;/i&gt;, que lisent &lt;code&gt;python -m training&lt;/code&gt; et les outils d'Esri.&lt;/p&gt;&lt;p&gt;Les &lt;b&gt;étiquettes&lt;/b&gt; sont des polygones avec un champ de classe (nombres entiers de 0 à 255, ou noms), des fronts de vêlage sous forme de lignes, ou les deux : les lignes sont inscrites par-dessus les polygones avec la largeur indiquée, et conservées aussi comme lignes. Un raster classé peut également fournir les étiquettes. La valeur 255 signifie inconnu : les tuiles la portent là où l'image n'a pas de données valides et, si vous le choisissez, partout où rien n'a été dessiné. Ce n'est pas la même chose que l'arrière-plan, qui vaut 0.&lt;/p&gt;&lt;p&gt;La &lt;b&gt;direction d'écoulement&lt;/b&gt; détermine quelle extrémité d'un front est la gauche, et elle est enregistrée avec chaque tuile. &lt;b&gt;Angle de rotation&lt;/b&gt; : 90 donne chaque tuile quatre fois. &lt;b&gt;Polygones de masque&lt;/b&gt; : seules les tuiles entièrement à l'intérieur sont gardées. Un champ &lt;i&gt;GlacierID&lt;/i&gt; distingue les glaciers, pour qu'un réseau puisse être testé sur un glacier qu'il n'a jamais vu. La date et le capteur sont lus dans le nom de la scène lorsque c'est possible.&lt;/p&gt;&lt;p&gt;PNG contient 1 ou 3 bandes de 8 ou 16 bits, JPEG 1 ou 3 bandes de 8 bits, TIFF un nombre et un type quelconques. Tous sont géoréférencés. Le dossier de sortie doit être nouveau ou vide ; il n'apparaît que lorsqu'il est complet.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>&lt;p&gt;Of lines that name their images in a field &lt;i&gt;ImagePath&lt;/i&gt;, as those of &lt;i&gt;Map a series&lt;/i&gt; do, only those of this image are taken.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Parmi les lignes qui nomment leur image dans un champ &lt;i&gt;ImagePath&lt;/i&gt;, comme celles de &lt;i&gt;Cartographier une série&lt;/i&gt;, seules celles de cette image sont prises.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>&lt;p&gt;Of lines with a field &lt;i&gt;Date&lt;/i&gt; only those of the image's day are taken, where there are any.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Parmi les lignes qui ont un champ &lt;i&gt;Date&lt;/i&gt;, seules celles du jour de l'image sont prises, s'il y en a.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/expressions.py" />
      <source>&lt;p&gt;Returns the acquisition date contained in the name of a satellite scene: Landsat, Sentinel and other product names, or any plain date. NULL if there is none.&lt;/p&gt;&lt;p&gt;&lt;code&gt;glacier_scene_date(layer_property(@layer, 'name'))&lt;/code&gt;&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Renvoie la date d'acquisition contenue dans le nom d'une scène satellite : noms de produits Landsat, Sentinel et autres, ou toute date simple. NULL s'il n'y en a pas.&lt;/p&gt;&lt;p&gt;&lt;code&gt;glacier_scene_date(layer_property(@layer, 'name'))&lt;/code&gt;&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Extract terminus</source>
      <translation type="unfinished">Extraire le front</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Probability or classified raster</source>
      <translation type="unfinished">Raster de probabilités ou raster classé</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Model that classified it (empty: the bundled model)</source>
      <translation type="unfinished">Modèle qui l'a classé (vide : le modèle fourni)</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Extent (empty: the whole raster)</source>
      <translation type="unfinished">Emprise (vide : tout le raster)</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Terminus line</source>
      <translation type="unfinished">Ligne de front</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <location filename="../algorithms/map_series.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Number of fronts</source>
      <translation type="unfinished">Nombre de fronts</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Length of the first line in metres</source>
      <translation type="unfinished">Longueur de la première ligne en mètres</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>The raster's place on the earth is unknown (it has no usable coordinate system): lengths and errors in metres are left out. Set the layer's CRS to get them.</source>
      <translation type="unfinished">La position du raster sur la Terre est inconnue (il n'a pas de système de coordonnées utilisable) : les longueurs et les erreurs en mètres sont omises. Définissez le SCR de la couche pour les obtenir.</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>&lt;p&gt;Draws the terminus line from a raster that &lt;i&gt;Classify raster&lt;/i&gt; or another program wrote: one band of probabilities per class of the model, one band of class values, or one band of the front's probability (0 to 1, or 0 to 255 as whole numbers). For a model without a front class, a single band of decimals is read as the probability of ocean. Probabilities give a better line than class values.&lt;/p&gt;&lt;p&gt;If the model has a front class, the line is the least-cost path along it; for models of ice and ocean only, it is the boundary between the two, without the coast. With a box along the flow or two fjord walls it is the best line from wall to wall, and only the part of the raster around each glacier is read. If neither the model nor your input separates land from ice, the front is told from the coast by its shape alone, as the line that closes the head of a fjord, and is flagged as uncertain.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Trace la ligne de front à partir d'un raster écrit par &lt;i&gt;Classer un raster&lt;/i&gt; ou par un autre programme : une bande de probabilités par classe du modèle, une bande de valeurs de classe, ou une bande de la probabilité du front (0 à 1, ou 0 à 255 en nombres entiers). Pour un modèle sans classe de front, une bande unique de décimales est lue comme la probabilité de l'océan. Les probabilités donnent une meilleure ligne que les valeurs de classe.&lt;/p&gt;&lt;p&gt;Si le modèle a une classe de front, la ligne est le chemin de moindre coût qui la suit ; pour les modèles qui ne connaissent que la glace et l'océan, c'est la limite entre les deux, sans la côte. Avec un rectangle le long de l'écoulement ou deux parois de fjord, c'est la meilleure ligne d'une paroi à l'autre, et seule la partie du raster autour de chaque glacier est lue. Si ni le modèle ni vos données ne séparent la terre de la glace, le front n'est distingué de la côte que par sa forme, comme la ligne qui ferme le fond d'un fjord, et il est signalé comme incertain.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" />
      <source>, about {minutes:.0f} min left</source>
      <translation type="unfinished">, encore {minutes:.0f} min environ</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" />
      <source>, about {seconds:.0f} s left</source>
      <translation type="unfinished">, encore {seconds:.0f} s environ</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" />
      <source>Cancelled: nothing was written.</source>
      <translation type="unfinished">Annulé : rien n'a été écrit.</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" />
      <source>Not enough memory for this run. Choose a smaller extent, tile size or batch size, or close other programs.</source>
      <translation type="unfinished">Mémoire insuffisante pour ce traitement. Choisissez une emprise, une taille de tuile ou une taille de lot plus petite, ou fermez d'autres programmes.</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Fjord walls from a series</source>
      <translation type="unfinished">Parois du fjord à partir d'une série</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Areas, one polygon per glacier</source>
      <translation type="unfinished">Zones, un polygone par glacier</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Fjord walls</source>
      <translation type="unfinished">Parois du fjord</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Number of walls</source>
      <translation type="unfinished">Nombre de parois</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Number of images used for the first wall</source>
      <translation type="unfinished">Nombre d'images utilisées pour la première paroi</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <location filename="../algorithms/map_series.py" />
      <source>There is no image to read. Choose images of the glacier at several dates, or a folder of them.</source>
      <translation type="unfinished">Il n'y a pas d'image à lire. Choisissez des images du glacier à plusieurs dates, ou un dossier qui en contient.</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>&lt;p&gt;Finds the two walls of a glacier's fjord from images of several dates. Rock stays where it is, while ice and water come and go: what one image leaves open, ten together settle. Give the result to &lt;i&gt;Map terminus&lt;/i&gt; as &lt;b&gt;fjord walls&lt;/b&gt;, for these and all other images of the glacier: its lines then end where the front meets the rock. Look at the walls first, and correct them where they are wrong; they are ordinary lines.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Satellite images&lt;/b&gt;: six or more, of different years and seasons, that lie exactly on one another. They may differ in cell size and coordinate system; the area of interest is that of the first one. &lt;b&gt;Flow direction&lt;/b&gt;: without one, eight are tried on the first image. &lt;b&gt;Extent&lt;/b&gt;: limit it to the surroundings of the glacier. &lt;b&gt;Areas&lt;/b&gt;, told apart by a field GlacierID, give walls for several glaciers in one run; with &lt;b&gt;centrelines&lt;/b&gt; each has its own flow direction.&lt;/p&gt;&lt;p&gt;The walls reach from the farthest front upstream to the farthest downstream, and half of the front's width beyond; fronts outside them are not found. &lt;b&gt;Side&lt;/b&gt; is left or right as seen when looking downstream. &lt;b&gt;Images&lt;/b&gt; counts those that show the place, &lt;b&gt;Fronts&lt;/b&gt; those in which a front was found, and &lt;b&gt;FrontsNear&lt;/b&gt; the fronts that end within ten of the model's cells of the wall: if it is well below Fronts, the wall lies off the rock, or fronts end short of it.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Trouve les deux parois du fjord d'un glacier à partir d'images de plusieurs dates. La roche reste où elle est, tandis que la glace et l'eau vont et viennent : ce qu'une image laisse ouvert, dix ensemble le tranchent. Donnez le résultat à &lt;i&gt;Cartographier le front&lt;/i&gt; comme &lt;b&gt;parois du fjord&lt;/b&gt;, pour ces images et toutes les autres du glacier : ses lignes s'arrêtent alors là où le front rencontre la roche. Regardez d'abord les parois et corrigez-les là où elles sont fausses ; ce sont des lignes ordinaires.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Images satellite&lt;/b&gt; : six ou plus, d'années et de saisons différentes, exactement superposées. Leur taille de cellule et leur système de coordonnées peuvent différer ; la zone étudiée est celle de la première. &lt;b&gt;Direction d'écoulement&lt;/b&gt; : sans elle, huit sont essayées sur la première image. &lt;b&gt;Emprise&lt;/b&gt; : limitez-la aux environs du glacier. Des &lt;b&gt;zones&lt;/b&gt;, distinguées par un champ GlacierID, donnent les parois de plusieurs glaciers en un seul traitement ; avec des &lt;b&gt;lignes centrales&lt;/b&gt;, chacun a sa propre direction d'écoulement.&lt;/p&gt;&lt;p&gt;Les parois vont du front le plus en amont au plus en aval, et une demi-largeur de front au-delà ; les fronts situés hors d'elles ne sont pas trouvés. &lt;b&gt;Side&lt;/b&gt; est gauche ou droite pour qui regarde vers l'aval. &lt;b&gt;Images&lt;/b&gt; compte celles qui montrent l'endroit, &lt;b&gt;Fronts&lt;/b&gt; celles où un front a été trouvé, et &lt;b&gt;FrontsNear&lt;/b&gt; les fronts qui finissent à moins de dix cellules du modèle de la paroi : si ce nombre est bien inférieur à Fronts, la paroi n'est pas sur la roche, ou les fronts s'arrêtent avant elle.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>Satellite images</source>
      <translation type="unfinished">Images satellite</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>Folder: use all its images as well</source>
      <translation type="unfinished">Dossier : utiliser aussi toutes ses images</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>File name patterns in the folder, separated by spaces</source>
      <translation type="unfinished">Motifs de noms de fichiers dans le dossier, séparés par des espaces</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>{count} file(s) of the folder are results of this plugin and no images: they are left out.</source>
      <translation type="unfinished">{count} fichier(s) du dossier sont des résultats de cette extension et non des images : ils sont laissés de côté.</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <location filename="../gui/review_images.py" />
      <source>Opening {name}...</source>
      <translation type="unfinished">Ouverture de {name}...</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <location filename="../algorithms/parameters.py" />
      <source>It can't be opened as a raster.</source>
      <translation type="unfinished">Impossible de l'ouvrir comme raster.</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>It has no coordinate system and other images have one: its place is unknown. Set its CRS.</source>
      <translation type="unfinished">Elle n'a pas de système de coordonnées alors que d'autres images en ont un : sa position est inconnue. Définissez son SCR.</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>Run this again with the same settings, and it goes on from there.</source>
      <translation type="unfinished">Relancez avec les mêmes réglages pour reprendre à cet endroit.</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>The folder {folder} does not exist.</source>
      <translation type="unfinished">Le dossier {folder} n'existe pas.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Map termini of a series</source>
      <translation type="unfinished">Cartographier les fronts d'une série</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Find the fjord walls first, if none are given and there are six images or more</source>
      <translation type="unfinished">Trouver d'abord les parois du fjord, si aucune n'est donnée et s'il y a six images ou plus</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Terminus lines</source>
      <translation type="unfinished">Lignes de front</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Fjord walls that were found</source>
      <translation type="unfinished">Parois du fjord trouvées</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Number of images mapped</source>
      <translation type="unfinished">Nombre d'images cartographiées</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>No image could be mapped.</source>
      <translation type="unfinished">Aucune image n'a pu être cartographiée.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>&lt;p&gt;Maps the calving front in many images of a glacier, or of several, as &lt;i&gt;Map terminus&lt;/i&gt; does in one, and puts all lines into one layer, each with its date; everything in its help applies here too. An image that can't be mapped does not stop the others; it is listed at the end with the reason.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Find the fjord walls first&lt;/b&gt;: where neither a box nor walls are given, the walls are found in all images together, as &lt;i&gt;Fjord walls from a series&lt;/i&gt; does, and the lines end at them. Every image, or sixty of them where there are more, is then classified twice. If no walls are found, the images are mapped without them, and the log says why. Look at the walls once; for later images give them as &lt;b&gt;fjord walls&lt;/b&gt;, corrected where they are wrong.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Cartographie le front de vêlage dans de nombreuses images d'un glacier, ou de plusieurs, comme &lt;i&gt;Cartographier le front&lt;/i&gt; le fait dans une seule, et met toutes les lignes dans une seule couche, chacune avec sa date ; tout ce que dit son aide vaut ici aussi. Une image qui ne peut pas être cartographiée n'arrête pas les autres ; elle est indiquée à la fin avec la raison.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Trouver d'abord les parois du fjord&lt;/b&gt; : si ni rectangle ni parois ne sont donnés, les parois sont trouvées dans toutes les images ensemble, comme le fait &lt;i&gt;Parois du fjord à partir d'une série&lt;/i&gt;, et les lignes s'y arrêtent. Chaque image, ou soixante d'entre elles s'il y en a plus, est alors classée deux fois. Si aucune paroi n'est trouvée, les images sont cartographiées sans elles, et le journal dit pourquoi. Regardez les parois une fois ; pour d'autres images, donnez-les comme &lt;b&gt;parois du fjord&lt;/b&gt;, corrigées là où elles sont fausses.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>&lt;p&gt;The lines that a run has found before it is cancelled, or before QGIS ends, are kept for thirty days in your user profile: run it again with the same images and settings, and it goes on from there.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Les lignes qu'une exécution a trouvées avant d'être annulée, ou avant que QGIS ne se termine, sont conservées trente jours dans votre profil utilisateur : relancez-la avec les mêmes images et réglages pour reprendre à cet endroit.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>&lt;p&gt;&lt;b&gt;Review lines&lt;/b&gt; in the plugin's menu then shows the lines one by one, the most doubtful first, each on its image: accept, edit or reject them. The field Review keeps the decision.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;&lt;b&gt;Vérifier les lignes&lt;/b&gt;, dans le menu de l'extension, montre ensuite les lignes une à une, les plus douteuses d'abord, chacune sur son image : acceptez-les, modifiez-les ou rejetez-les. Le champ Review garde la décision.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>The fjord walls are not looked for: that takes {count} images or more.</source>
      <translation type="unfinished">Les parois du fjord ne sont pas recherchées : il faut au moins {count} images.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>No fjord walls were found: {error}</source>
      <translation type="unfinished">Aucune paroi du fjord n'a été trouvée : {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>{count} of {all} images were mapped before, with the same settings, in an earlier run: their lines are taken from it.</source>
      <translation type="unfinished">{count} images sur {all} ont déjà été cartographiées avec les mêmes réglages lors d'une exécution précédente : leurs lignes en sont reprises.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>The lines of {count} of {all} images are kept.</source>
      <translation type="unfinished">Les lignes de {count} images sur {all} sont conservées.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <location filename="../plugin.py" />
      <source>Map terminus</source>
      <translation type="unfinished">Cartographier le front</translation>
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <source>Flow direction used</source>
      <translation type="unfinished">Direction d'écoulement utilisée</translation>
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <source>&lt;p&gt;Finds the calving front of a glacier on a satellite image and draws it as a line.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Satellite image&lt;/b&gt;: any raster layer. The model reads its values, not its style. &lt;b&gt;Flow direction&lt;/b&gt;: the direction in which the glacier flows, in degrees clockwise from grid north, or a line drawn along the flow. The image is rotated so that the glacier flows towards the top, as in the training data; the line is returned in the image's own coordinates. If no direction is given and the model needs one, eight are tried and the most confident line is kept.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Extent&lt;/b&gt;: limit it to the surroundings of the glacier; this improves the contrast and the line and shortens the run. &lt;b&gt;Cell size&lt;/b&gt;: models are trained at one cell size; images with another are resampled to it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Where to look&lt;/b&gt;: a box drawn along the flow says it all in one rectangle: its long sides are the fjord walls, which the line then joins, and its axis is the flow. The walls can also be given as two lines, which &lt;i&gt;Fjord walls from a series&lt;/i&gt; finds, or a polygon can mark the area. Where a front bends, two short strokes along the rock, one where each of its ends meets it, do best as walls. A layer with several of them, told apart by a field GlacierID, is mapped in one run, each glacier on its own. &lt;b&gt;Centrelines&lt;/b&gt;, drawn downstream, give the flow of each glacier, and its front must cross its centreline. No line is drawn on &lt;b&gt;land&lt;/b&gt;, given as polygons or a raster.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Trouve le front de vêlage d'un glacier sur une image satellite et le trace sous forme de ligne.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Image satellite&lt;/b&gt; : n'importe quelle couche raster. Le modèle lit ses valeurs, non son style. &lt;b&gt;Direction d'écoulement&lt;/b&gt; : la direction dans laquelle le glacier s'écoule, en degrés dans le sens horaire depuis le nord de la grille, ou une ligne tracée le long de l'écoulement. L'image est tournée pour que le glacier s'écoule vers le haut, comme dans les données d'entraînement ; la ligne est rendue dans les coordonnées de l'image. Si aucune direction n'est donnée et que le modèle en a besoin, huit sont essayées et la ligne de plus grande confiance est gardée.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Emprise&lt;/b&gt; : limitez-la aux environs du glacier ; cela améliore le contraste et la ligne et raccourcit le traitement. &lt;b&gt;Taille de cellule&lt;/b&gt; : les modèles sont entraînés à une taille de cellule ; les images qui en ont une autre sont rééchantillonnées.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Où chercher&lt;/b&gt; : un rectangle tracé le long de l'écoulement dit tout en une fois : ses longs côtés sont les parois du fjord, que la ligne rejoint alors, et son axe est la direction d'écoulement. Les parois peuvent aussi être données par deux lignes, que &lt;i&gt;Parois du fjord à partir d'une série&lt;/i&gt; trouve, ou un polygone peut délimiter la zone. Là où un front se courbe, deux traits courts le long de la roche, un à chaque endroit où une extrémité la rejoint, conviennent le mieux comme parois. Une couche qui en contient plusieurs, distingués par un champ GlacierID, est cartographiée en un seul traitement, chaque glacier pour lui-même. Les &lt;b&gt;lignes centrales&lt;/b&gt;, tracées vers l'aval, donnent la direction d'écoulement de chaque glacier, et son front doit croiser sa ligne centrale. Aucune ligne n'est tracée sur la &lt;b&gt;terre&lt;/b&gt;, donnée par des polygones ou un raster.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <source>&lt;p&gt;&lt;b&gt;Points that the front passes&lt;/b&gt;: where the line went wrong, a point on the front draws it there. They want a box, walls, or strokes at the ends of the front as well.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;&lt;b&gt;Points par lesquels passe le front&lt;/b&gt; : là où la ligne s'est trompée, un point sur le front l'y amène. Il faut en outre un rectangle, des parois ou des traits aux extrémités du front.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs.py" />
      <source>{path} will hold the attributes alone: a {suffix} file has no geometry, so it can't be shown on the map. Let the name end in .gpkg, .geojson or .shp to keep the shapes.</source>
      <translation type="unfinished">{path} ne contiendra que les attributs : un fichier {suffix} n'a pas de géométrie et ne peut pas être affiché sur la carte. Terminez le nom par .gpkg, .geojson ou .shp pour garder les formes.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>No terminus found, for the reason stated above. The output layer is empty.</source>
      <translation type="unfinished">Aucun front trouvé, pour la raison indiquée ci-dessus. La couche en sortie est vide.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Model (empty: the bundled model)</source>
      <translation type="unfinished">Modèle (vide : le modèle fourni)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Models</source>
      <translation type="unfinished">Modèles</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>&lt;p&gt;&lt;b&gt;Model&lt;/b&gt;: a model definition of this plugin (.json), an Esri .emd or .dlpk file whose model is ONNX, a model made for Deepness, or any .onnx file that classifies pixels. Python files in a package are never run, and weights in Python's own formats are never opened. Settings that another program's model does not state are assumed, and the log says so; &lt;b&gt;Missing model settings&lt;/b&gt; overrides them, with keys of the plugin's own definition: Classes, CellSize, Normalization, ExtractBands, Stride, ModelPadding. A bare .onnx file states neither classes nor cell size nor value scaling: give them there, or add the file in the window, which asks for them and saves them beside it for every later run.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;&lt;b&gt;Modèle&lt;/b&gt; : une définition de modèle de cette extension (.json), un fichier .emd ou .dlpk d'Esri dont le modèle est au format ONNX, un modèle fait pour Deepness, ou tout fichier .onnx qui classe des pixels. Les fichiers Python d'un paquet ne sont jamais exécutés, et les poids dans les formats propres à Python ne sont jamais ouverts. Les paramètres que le modèle d'un autre programme n'indique pas sont supposés, et le journal le dit ; &lt;b&gt;Paramètres manquants du modèle&lt;/b&gt; les remplace, avec les clés de la définition de l'extension : Classes, CellSize, Normalization, ExtractBands, Stride, ModelPadding. Un fichier .onnx seul n'indique ni les classes, ni la taille de cellule, ni la mise à l'échelle des valeurs : donnez-les là, ou ajoutez le fichier dans la fenêtre, qui les demande et les enregistre à côté de lui pour toutes les exécutions suivantes.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flow direction in degrees (empty: automatic)</source>
      <translation type="unfinished">Direction d'écoulement en degrés (vide : automatique)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flow direction in degrees (empty: unknown)</source>
      <translation type="unfinished">Direction d'écoulement en degrés (vide : inconnue)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The direction in which the glacier flows, clockwise from grid north.</source>
      <translation type="unfinished">La direction dans laquelle le glacier s'écoule, dans le sens horaire depuis le nord de la grille.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or flow line, drawn from upstream to downstream</source>
      <translation type="unfinished">Ou ligne d'écoulement, tracée de l'amont vers l'aval</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Boxes along the flow, one per glacier</source>
      <translation type="unfinished">Rectangles le long de l'écoulement, un par glacier</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Rectangles whose long sides are the fjord walls and whose axis is the flow.</source>
      <translation type="unfinished">Rectangles dont les longs côtés sont les parois du fjord et dont l'axe est l'écoulement.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or fjord walls, two lines per glacier</source>
      <translation type="unfinished">Ou parois du fjord, deux lignes par glacier</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or areas to search, one polygon per glacier</source>
      <translation type="unfinished">Ou zones de recherche, un polygone par glacier</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Land polygons, where no front is drawn</source>
      <translation type="unfinished">Polygones de terre, où aucun front n'est tracé</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or land raster: all values other than 0 are land</source>
      <translation type="unfinished">Ou raster de terre : toutes les valeurs autres que 0 sont de la terre</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Points that the front passes, between its walls or ends</source>
      <translation type="unfinished">Points par lesquels passe le front, entre ses parois ou ses extrémités</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The line is drawn through them: one where it went wrong often does.</source>
      <translation type="unfinished">La ligne est tracée par ces points : un seul, là où elle s'est trompée, suffit souvent.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../algorithms/terminus_change.py" />
      <source>Centrelines, one per glacier</source>
      <translation type="unfinished">Lignes centrales, une par glacier</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Drawn downstream. They give the flow direction, and the front must cross them.</source>
      <translation type="unfinished">Tracées vers l'aval. Elles donnent la direction d'écoulement, et le front doit les croiser.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>CRS of the lines (empty: the image's)</source>
      <translation type="unfinished">SCR des lignes (vide : celui de l'image)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Usually EPSG:3413 in Greenland and EPSG:3031 in Antarctica.</source>
      <translation type="unfinished">En général EPSG:3413 au Groenland et EPSG:3031 en Antarctique.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Pattern of the file name (empty: known products)</source>
      <translation type="unfinished">Motif du nom de fichier (vide : produits connus)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>A template such as {example}, or a regular expression with named groups.</source>
      <translation type="unfinished">Un modèle comme {example}, ou une expression régulière avec groupes nommés.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Maximum number of fronts</source>
      <translation type="unfinished">Nombre maximal de fronts</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Missing model settings, as JSON</source>
      <translation type="unfinished">Paramètres manquants du modèle, en JSON</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>For example {example}</source>
      <translation type="unfinished">Par exemple {example}</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{names} are given; expected only one of them. Leave out the others.</source>
      <translation type="unfinished">{names} sont donnés ; un seul d'entre eux est attendu. Retirez les autres.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The layer given as {name} contains no features. Draw one on the image, or leave it out.</source>
      <translation type="unfinished">La couche donnée comme {name} ne contient aucune entité. Dessinez-en une sur l'image, ou retirez la couche.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>its coordinates are not finite there</source>
      <translation type="unfinished">ses coordonnées n'y sont pas finies</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>A feature of {name}, the layer {layer}, can't be transformed to the image's coordinate system ({error}). Check the layer's CRS, {crs}, or draw it on the image.</source>
      <translation type="unfinished">Une entité de {name}, la couche {layer}, ne peut pas être transformée dans le système de coordonnées de l'image ({error}). Vérifiez le SCR de la couche, {crs}, ou dessinez-la sur l'image.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>unknown</source>
      <translation type="unfinished">inconnu</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>lines</source>
      <translation type="unfinished">des lignes</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>points</source>
      <translation type="unfinished">des points</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>polygons</source>
      <translation type="unfinished">des polygones</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The layer {layer}, given as {name}, holds {found}; expected {wanted}. Choose another layer.</source>
      <translation type="unfinished">La couche {layer}, donnée comme {name}, contient {found} ; attendu : {wanted}. Choisissez une autre couche.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>geometries of another kind</source>
      <translation type="unfinished">des géométries d'un autre type</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Device (auto, cpu, or a GPU such as cuda:0)</source>
      <translation type="unfinished">Périphérique (auto, cpu, ou un GPU comme cuda:0)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Bands, in the model's order (empty: chosen automatically)</source>
      <translation type="unfinished">Bandes, dans l'ordre du modèle (vide : choisies automatiquement)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Extent that sets the contrast (empty: what is read)</source>
      <translation type="unfinished">Emprise qui fixe le contraste (vide : ce qui est lu)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The model's contrast stretch is computed from the pixels inside it.</source>
      <translation type="unfinished">Le rehaussement de contraste du modèle est calculé à partir des pixels qu'elle contient.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Separated by commas, for example B4, 3, 0.842um.</source>
      <translation type="unfinished">Séparées par des virgules, par exemple B4, 3, 0.842um.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Averages over transformed copies of each tile; that many times slower.</source>
      <translation type="unfinished">Moyenne sur des copies transformées de chaque tuile ; autant de fois plus lent.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>A crash of the network then does not affect QGIS.</source>
      <translation type="unfinished">Un plantage du réseau n'affecte alors pas QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or bands by name, number or wavelength</source>
      <translation type="unfinished">Ou bandes par nom, numéro ou longueur d'onde</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Amplitude: use the absolute value of complex numbers</source>
      <translation type="unfinished">Amplitude : utiliser le module des nombres complexes</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Cell size</source>
      <translation type="unfinished">Taille de cellule</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Padding in pixels (empty: the model's)</source>
      <translation type="unfinished">Marge en pixels (vide : celle du modèle)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Tile size in pixels (empty: the model's)</source>
      <translation type="unfinished">Taille de tuile en pixels (vide : celle du modèle)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Batch size (empty: the model's)</source>
      <translation type="unfinished">Taille de lot (vide : celle du modèle)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Test-time augmentation</source>
      <translation type="unfinished">Augmentation au moment du test</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flips (4)</source>
      <translation type="unfinished">Symétries (4)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flips and rotations (8)</source>
      <translation type="unfinished">Symétries et rotations (8)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../gui/model_settings.py" />
      <source>None</source>
      <translation type="unfinished">Aucune</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Blend overlapping tiles</source>
      <translation type="unfinished">Fondre les tuiles qui se recouvrent</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Run the network in a separate process</source>
      <translation type="unfinished">Exécuter le réseau dans un processus séparé</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Resample to the model's if it does not fit</source>
      <translation type="unfinished">Rééchantillonner à celle du modèle si elle ne convient pas</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Use it as it is, with a warning</source>
      <translation type="unfinished">L'utiliser telle quelle, avec un avertissement</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Use it as it is</source>
      <translation type="unfinished">L'utiliser telle quelle</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Only the pixels of the extent are downloaded from {name}: leave the extent that sets the contrast empty.</source>
      <translation type="unfinished">Seuls les pixels de l'emprise sont téléchargés depuis {name} : laissez vide l'emprise qui fixe le contraste.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The layer {name} comes from the data provider {provider}; expected a raster that GDAL reads. Save it as a GeoTIFF first (Layer &gt; Save As, raw data).</source>
      <translation type="unfinished">La couche {name} vient du fournisseur de données {provider} ; un raster lu par GDAL est attendu. Enregistrez-la d'abord en GeoTIFF (Couche &gt; Enregistrer sous, données brutes).</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The flow line layer contains no line: draw one from upstream to downstream.</source>
      <translation type="unfinished">La couche de la ligne d'écoulement ne contient aucune ligne : tracez-en une de l'amont vers l'aval.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The flow line layer contains {count} lines; expected one. Select one and use the selected features only, or give one centreline per glacier.</source>
      <translation type="unfinished">La couche de la ligne d'écoulement contient {count} lignes ; une seule attendue. Sélectionnez-en une et n'utilisez que les entités sélectionnées, ou donnez une ligne centrale par glacier.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name} is {text!r}; expected a number such as 30 or 30.5. Correct it, or leave it empty.</source>
      <translation type="unfinished">{name} vaut {text!r} ; un nombre comme 30 ou 30.5 est attendu. Corrigez-le ou laissez-le vide.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>at least {least:g}</source>
      <translation type="unfinished">au moins {least:g}</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>at most {most:g}</source>
      <translation type="unfinished">au plus {most:g}</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name} is {number:g}; expected {limit}. Correct it.</source>
      <translation type="unfinished">{name} vaut {number:g} ; {limit} est attendu. Corrigez-le.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name} is {text!r}, which QGIS does not know; expected a coordinate system such as EPSG:3413. Correct it, or leave it empty.</source>
      <translation type="unfinished">{name} vaut {text!r}, que QGIS ne connaît pas ; un système de coordonnées comme EPSG:3413 est attendu. Corrigez-le ou laissez-le vide.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The model expects images in one orientation, so only the mirror image is averaged with the image.</source>
      <translation type="unfinished">Le modèle attend des images dans une seule orientation : seule l'image miroir est moyennée avec l'image.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The model scales values by a fixed range, so the extent that sets the contrast has no effect.</source>
      <translation type="unfinished">Le modèle met les valeurs à l'échelle d'une plage fixe : l'emprise qui fixe le contraste est sans effet.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Reading band(s) {bands} of {path}: data values, not the layer's style.</source>
      <translation type="unfinished">Lecture des bandes {bands} de {path} : valeurs des données, non le style de la couche.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Bands are given both by number and by name. Leave out one of the two.</source>
      <translation type="unfinished">Les bandes sont données à la fois par numéro et par nom. Retirez l'un des deux.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{found} band(s) were chosen, but the model reads {expected}. Choose as many as the model reads, in its order.</source>
      <translation type="unfinished">{found} bande(s) choisie(s), mais le modèle en lit {expected}. Choisissez-en autant que le modèle en lit, dans son ordre.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Bands were matched to the model's by wavelength or name: {bands}.</source>
      <translation type="unfinished">Bandes associées à celles du modèle par longueur d'onde ou par nom : {bands}.</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_layer.py" />
      <source>Tile plan</source>
      <translation type="unfinished">Plan des tuiles</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Plan a run</source>
      <translation type="unfinished">Planifier un traitement</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Estimated duration in seconds</source>
      <translation type="unfinished">Durée estimée en secondes</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Maximum size of the classified raster in MB</source>
      <translation type="unfinished">Taille maximale du raster classé en Mo</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Number of flow directions tried</source>
      <translation type="unfinished">Nombre de directions d'écoulement essayées</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>The image's cell size in metres</source>
      <translation type="unfinished">Taille de cellule de l'image en mètres</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>The model's cell size in metres</source>
      <translation type="unfinished">Taille de cellule du modèle en mètres</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Cell size check: fits, resampled, differs, too coarse or unknown</source>
      <translation type="unfinished">Vérification de la taille de cellule : fits (convient), resampled (rééchantillonnée), differs (diffère), too coarse (trop grossière) ou unknown (inconnue)</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>The image's pixels are downloaded when the run starts, so the run can't be planned beforehand.</source>
      <translation type="unfinished">Les pixels de l'image sont téléchargés au début du traitement : celui-ci ne peut pas être planifié à l'avance.</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>&lt;p&gt;Reports what &lt;i&gt;Map terminus&lt;/i&gt; would do with the same parameters: how many tiles it would run, how long this would take on this computer (one tile is run to measure it), how large the classified raster would be at most, and whether the image's cell size fits the one that the model was trained at.&lt;/p&gt;&lt;p&gt;Nothing is written.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Indique ce que &lt;i&gt;Cartographier le front&lt;/i&gt; ferait avec les mêmes paramètres : combien de tuiles seraient traitées, combien de temps cela prendrait sur cet ordinateur (une tuile est traitée pour le mesurer), quelle serait au plus la taille du raster classé, et si la taille de cellule de l'image convient à celle à laquelle le modèle a été entraîné.&lt;/p&gt;&lt;p&gt;Rien n'est écrit.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/private_packages.py" />
      <source>In QGIS, open Raster &gt; Glacier Terminus &gt; Python packages to install what is missing with one click. Or open {place}, run the following line and restart QGIS. Both use a private folder and change nothing in QGIS itself:
{python} -m pip install --no-deps --target "{folder}" {packages}</source>
      <translation type="unfinished">Dans QGIS, ouvrez Raster &gt; Glacier Terminus &gt; Paquets Python pour installer d'un clic ce qui manque. Ou ouvrez {place}, exécutez la ligne suivante et redémarrez QGIS. Les deux utilisent un dossier privé et ne changent rien à QGIS lui-même :
{python} -m pip install --no-deps --target "{folder}" {packages}</translation>
    </message>
    <message>
      <location filename="../algorithms/private_packages.py" />
      <source>a terminal</source>
      <translation type="unfinished">un terminal</translation>
    </message>
    <message>
      <location filename="../algorithms/private_packages.py" />
      <source>the OSGeo4W Shell</source>
      <translation type="unfinished">le shell OSGeo4W</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{width} x {height} pixels of {name} would be downloaded; expected at most {most} million. Give a smaller extent.</source>
      <translation type="unfinished">{width} x {height} pixels de {name} seraient téléchargés ; {most} millions au plus sont attendus. Donnez une emprise plus petite.</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{name} is a picture rendered by a server: its colours are read instead of measured values.</source>
      <translation type="unfinished">{name} est une image dessinée par un serveur : ses couleurs sont lues, et non des valeurs mesurées.</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>Downloading {width} x {height} pixels of {name} through its data provider ({kind}).</source>
      <translation type="unfinished">Téléchargement de {width} x {height} pixels de {name} par son fournisseur de données ({kind}).</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{name} has no fixed pixel grid: a server renders any part of it. Give an extent.</source>
      <translation type="unfinished">{name} n'a pas de grille de pixels fixe : un serveur en dessine n'importe quelle partie. Donnez une emprise.</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{name} has no coordinate system, so its cell size is unknown. Set the layer's CRS.</source>
      <translation type="unfinished">{name} n'a pas de système de coordonnées : sa taille de cellule est inconnue. Définissez le SCR de la couche.</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>no pixels were received</source>
      <translation type="unfinished">aucun pixel reçu</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>a block was not received</source>
      <translation type="unfinished">un bloc n'a pas été reçu</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>The pixels of {name} could not be downloaded: {problem}. Check the connection and the extent, or save the layer as a GeoTIFF first (Layer &gt; Save As, raw data).</source>
      <translation type="unfinished">Les pixels de {name} n'ont pas pu être téléchargés : {problem}. Vérifiez la connexion et l'emprise, ou enregistrez d'abord la couche en GeoTIFF (Couche &gt; Enregistrer sous, données brutes).</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Only inside these polygons</source>
      <translation type="unfinished">Seulement à l'intérieur de ces polygones</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Tiles outside them are not run.</source>
      <translation type="unfinished">Les tuiles à l'extérieur ne sont pas traitées.</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Predict background</source>
      <translation type="unfinished">Prédire l'arrière-plan</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>If this is off, the background class is never chosen.</source>
      <translation type="unfinished">Si cette option est désactivée, la classe d'arrière-plan n'est jamais choisie.</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Minimum probability of the chosen class</source>
      <translation type="unfinished">Probabilité minimale de la classe choisie</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Value of all other pixels (empty: NoData)</source>
      <translation type="unfinished">Valeur de tous les autres pixels (vide : NoData)</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Of pixels below the minimum probability, and of classes that are not kept.</source>
      <translation type="unfinished">Des pixels sous la probabilité minimale et des classes qui ne sont pas conservées.</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>The image's</source>
      <translation type="unfinished">Celles de l'image</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>The model's</source>
      <translation type="unfinished">Celles du modèle</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>The snap raster's</source>
      <translation type="unfinished">Celles du raster d'alignement</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Cells of the result</source>
      <translation type="unfinished">Cellules du résultat</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Snap raster</source>
      <translation type="unfinished">Raster d'alignement</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>CRS of the result (empty: the snap raster's or image's)</source>
      <translation type="unfinished">SCR du résultat (vide : celui du raster d'alignement ou de l'image)</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Byte, in 250 steps (a quarter of the size)</source>
      <translation type="unfinished">Octet, en 250 pas (un quart de la taille)</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Float32</source>
      <translation type="unfinished">Float32</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Data type of probabilities and confidence</source>
      <translation type="unfinished">Type de données des probabilités et de la confiance</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Compression</source>
      <translation type="unfinished">Compression</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Add overviews</source>
      <translation type="unfinished">Ajouter des aperçus</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Write cloud-optimised GeoTIFFs (COG)</source>
      <translation type="unfinished">Écrire des GeoTIFF optimisés pour le cloud (COG)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>not reviewed</source>
      <translation type="unfinished">non vérifiée</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <location filename="../gui/review_dock.py" />
      <source>accepted</source>
      <translation type="unfinished">acceptée</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <location filename="../gui/review_dock.py" />
      <source>rejected</source>
      <translation type="unfinished">rejetée</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>over {low:g} m</source>
      <translation type="unfinished">plus de {low:g} m</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>{low:g} to {high:g} m</source>
      <translation type="unfinished">{low:g} à {high:g} m</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus change</source>
      <translation type="unfinished">Variation du front</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus lines of several dates</source>
      <translation type="unfinished">Lignes de front de plusieurs dates</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Drawn downstream. Without them, a straight line along the flow that the fronts state is used.</source>
      <translation type="unfinished">Tracées vers l'aval. Sans elles, une ligne droite suivant la direction d'écoulement qu'indiquent les fronts est utilisée.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Method</source>
      <translation type="unfinished">Méthode</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Width of the box in metres (empty: what three of four fronts span)</source>
      <translation type="unfinished">Largeur du rectangle en mètres (vide : ce que couvrent trois fronts sur quatre)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Glacier id field</source>
      <translation type="unfinished">Champ de l'identifiant du glacier</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Date field</source>
      <translation type="unfinished">Champ de la date</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Sensor field</source>
      <translation type="unfinished">Champ du capteur</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Stated error field (metres)</source>
      <translation type="unfinished">Champ de l'erreur annoncée (mètres)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Flow direction field</source>
      <translation type="unfinished">Champ de la direction d'écoulement</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Lines of the same glacier and date are pieces of one front</source>
      <translation type="unfinished">Les lignes de mêmes glacier et date sont les morceaux d'un seul front</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Centrelines and boxes</source>
      <translation type="unfinished">Lignes centrales et rectangles</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Number of fronts measured</source>
      <translation type="unfinished">Nombre de fronts mesurés</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Number of glaciers</source>
      <translation type="unfinished">Nombre de glaciers</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>{layer}: the flow direction of {count} line(s), field FlowDir, is left out: the lines were transformed to another coordinate system, where another way is north. Draw a centreline, or map with that CRS of the lines (LINES_CRS).</source>
      <translation type="unfinished">{layer} : la direction d'écoulement de {count} ligne(s), champ FlowDir, est laissée de côté : les lignes ont été transformées dans un autre système de coordonnées, où le nord est ailleurs. Dessinez une ligne centrale, ou cartographiez avec ce SCR des lignes (LINES_CRS).</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>The position of none of the fronts could be measured: {reasons}.</source>
      <translation type="unfinished">La position d'aucun des fronts n'a pu être mesurée : {reasons}.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>&lt;p&gt;Measures how far the terminus of a glacier has advanced or retreated: where each front of a series stands along the glacier, the change from one front to the next, and the rate per year. The lines may be those of &lt;i&gt;Map a series&lt;/i&gt; or any others with a date; a field GlacierID tells several glaciers apart. &lt;b&gt;Advance is positive, retreat negative&lt;/b&gt;; all lengths are metres on the ground, measured in a plane around each glacier.&lt;/p&gt;&lt;p&gt;Draw a &lt;b&gt;centreline&lt;/b&gt; from upstream to downstream, along the middle of the glacier and beyond all fronts. If you give none, a straight line through the middle of the fronts takes its place, in the direction that the lines state (field FlowDir). Positions count from the upstream end of that line: take the same centreline for all runs that you compare.&lt;/p&gt;&lt;p&gt;The methods:&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Mesure de combien le front d'un glacier a avancé ou reculé : où se tient chaque front d'une série le long du glacier, la variation d'un front au suivant et le taux annuel. Les lignes peuvent être celles de &lt;i&gt;Cartographier une série&lt;/i&gt; ou toutes autres ayant une date ; un champ GlacierID distingue plusieurs glaciers. &lt;b&gt;L'avancée est positive, le recul négatif&lt;/b&gt; ; toutes les longueurs sont des mètres au sol, mesurés dans un plan autour de chaque glacier.&lt;/p&gt;&lt;p&gt;Tracez une &lt;b&gt;ligne centrale&lt;/b&gt; de l'amont vers l'aval, au milieu du glacier et au-delà de tous les fronts. Si vous n'en donnez pas, une ligne droite passant par le milieu des fronts la remplace, dans la direction qu'indiquent les lignes (champ FlowDir). Les positions se comptent depuis l'extrémité amont de cette ligne : prenez la même ligne centrale pour tous les traitements que vous comparez.&lt;/p&gt;&lt;p&gt;Les méthodes :&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>&lt;p&gt;A front that ends within the box is extended straight across to its sides; &lt;b&gt;Spanned&lt;/b&gt; states the share of the box that the front itself spans, and &lt;b&gt;Notes&lt;/b&gt; what is missing. &lt;b&gt;Width of the box&lt;/b&gt;: choose one that all fronts span, or the change of a front that is drawn short is that of its part.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Results&lt;/b&gt;: the lines with date, position, position relative to the most recent front, change and rate since the front before, width, path length, mean distance between nodes, and width and area of the box. ChangeEr_m combines the errors that both fronts state (Error_m). A name that ends in .csv or .xlsx gives the table alone. &lt;b&gt;Centrelines and boxes&lt;/b&gt; shows along what was measured; the &lt;b&gt;report&lt;/b&gt; has the curve of each glacier.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Un front qui se termine à l'intérieur du rectangle est prolongé tout droit jusqu'à ses côtés ; &lt;b&gt;Spanned&lt;/b&gt; indique la part du rectangle que le front couvre lui-même, et &lt;b&gt;Notes&lt;/b&gt; ce qui manque. &lt;b&gt;Largeur du rectangle&lt;/b&gt; : choisissez-en une que tous les fronts couvrent ; sinon, la variation d'un front tracé trop court n'est que celle de sa partie tracée.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Résultats&lt;/b&gt; : les lignes avec date, position, position par rapport au front le plus récent, variation et taux depuis le front précédent, largeur, longueur le long du front, distance moyenne entre sommets, et largeur et aire du rectangle. ChangeEr_m combine les erreurs qu'annoncent les deux fronts (Error_m). Un nom qui se termine par .csv ou .xlsx donne le tableau seul. &lt;b&gt;Lignes centrales et rectangles&lt;/b&gt; montre le long de quoi la mesure a été faite ; le &lt;b&gt;rapport&lt;/b&gt; contient la courbe de chaque glacier.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <location filename="../core/terminus_change.py" />
      <source>centreline</source>
      <translation type="unfinished">ligne centrale</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>left side of the box</source>
      <translation type="unfinished">côté gauche du rectangle</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>right side of the box</source>
      <translation type="unfinished">côté droit du rectangle</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>{glacier}: {change:+.0f} m from {first} to {last}, {rate:+.0f} m per year in the mean.</source>
      <translation type="unfinished">{glacier} : {change:+.0f} m de {first} à {last}, {rate:+.0f} m par an en moyenne.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <location filename="../gui/review_dock.py" />
      <source>Glacier</source>
      <translation type="unfinished">Glacier</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus position along the centreline (m)</source>
      <translation type="unfinished">Position du front le long de la ligne centrale (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Position relative to the most recent front (m, advance positive)</source>
      <translation type="unfinished">Position par rapport au front le plus récent (m, avancée positive)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Change since the front before (m, advance positive)</source>
      <translation type="unfinished">Variation depuis le front précédent (m, avancée positive)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Error of the change (m)</source>
      <translation type="unfinished">Erreur de la variation (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Rate of change (m/yr, advance positive)</source>
      <translation type="unfinished">Taux de variation (m/an, avancée positive)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus width (m)</source>
      <translation type="unfinished">Largeur du front (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus path length (m)</source>
      <translation type="unfinished">Longueur le long du front (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Mean distance between nodes (m)</source>
      <translation type="unfinished">Distance moyenne entre sommets (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Box width (m)</source>
      <translation type="unfinished">Largeur du rectangle (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Box area upstream of the front (m2)</source>
      <translation type="unfinished">Aire du rectangle en amont du front (m2)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Share of the box that the front spans</source>
      <translation type="unfinished">Part du rectangle que le front couvre</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>&lt;p&gt;The line runs from left to right as seen when looking downstream. Its attributes follow TermPicks and GEEDiT: date, time, satellite and image id, from the image's name, from a &lt;b&gt;pattern&lt;/b&gt; of yours (a template such as {glacier}_{date:%Y%m%d}_{sensor}, with * for any text, or a regular expression with named groups), or from the file's tags; the model and its checksum; and the line's length on the ground. QualFlag combines 01 uncertain, 03 scan-line gaps of Landsat 7 since 31 May 2003, 04 incomplete and 05 automatic; Notes gives the reasons in words. Clouds are not detected: cloudShadowFlag stays empty.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Error_m&lt;/b&gt; is derived from how wide, faint or ambiguous the front's probability is across the line. It is meant as an upper limit of the mean distance from the true front that holds for nine lines in ten. On three glaciers, each unseen by the network in question, 113 of 122 lines lay within it of the hand-drawn front; it is calibrated on them. Take it as a guide elsewhere, all the more with models other than the bundled one. &lt;b&gt;Doubt&lt;/b&gt;, from 0 to 1, ranks lines for review, by this error and the number of flags. &lt;b&gt;Confidence&lt;/b&gt; is the mean probability along the line.&lt;/p&gt;&lt;p&gt;If no front is found, the layer is empty and the log says why.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;La ligne va de gauche à droite en regardant vers l'aval. Ses attributs suivent TermPicks et GEEDiT : date, heure, satellite et identifiant de l'image, tirés du nom de l'image, d'un &lt;b&gt;motif&lt;/b&gt; de votre choix (un modèle comme {glacier}_{date:%Y%m%d}_{sensor}, avec * pour un texte quelconque, ou une expression régulière avec groupes nommés) ou des balises du fichier ; le modèle et sa somme de contrôle ; et la longueur de la ligne au sol. QualFlag combine 01 incertain, 03 lacunes de balayage de Landsat 7 depuis le 31 mai 2003, 04 incomplet et 05 automatique ; Notes donne les raisons en toutes lettres. Les nuages ne sont pas détectés : cloudShadowFlag reste vide.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Error_m&lt;/b&gt; est déduite de la largeur, de la faiblesse ou de l'ambiguïté de la probabilité du front en travers de la ligne. Elle se veut une limite supérieure de la distance moyenne au vrai front, valable pour neuf lignes sur dix. Sur trois glaciers, que le réseau concerné n'avait jamais vus, 113 lignes sur 122 se trouvaient dans cette limite par rapport au front tracé à la main ; elle est calée sur ces glaciers. Ailleurs, prenez-la comme une indication, surtout avec d'autres modèles que celui fourni. &lt;b&gt;Doubt&lt;/b&gt; (doute), de 0 à 1, classe les lignes à vérifier, d'après cette erreur et le nombre de signalements. &lt;b&gt;Confidence&lt;/b&gt; (confiance) est la probabilité moyenne le long de la ligne.&lt;/p&gt;&lt;p&gt;Si aucun front n'est trouvé, la couche est vide et le journal dit pourquoi.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>&lt;p&gt;&lt;b&gt;FlowDir&lt;/b&gt; is the flow direction that the line was found with, in degrees clockwise from grid north, the y axis of the layer's CRS.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;&lt;b&gt;FlowDir&lt;/b&gt; est la direction d'écoulement avec laquelle la ligne a été trouvée, en degrés dans le sens horaire depuis le nord de la grille, l'axe y du SCR de la couche.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>&lt;p&gt;When you edit a line in QGIS and save it, its length and centre become those of the new shape, Author says that it was edited by hand, and what spoke of the model's own line goes: flag 05, Confidence, Error_m and Doubt.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Lorsque vous modifiez une ligne dans QGIS et l'enregistrez, sa longueur et son centre deviennent ceux de la nouvelle forme, Author indique qu'elle a été modifiée à la main, et ce qui valait pour la ligne du modèle disparaît : l'indicateur 05, Confidence, Error_m et Doubt.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>The date of {count} image(s) is unknown, and so is that of their lines: {names}. Give a pattern of their names (file name pattern), or name them as their makers do.</source>
      <translation type="unfinished">La date de {count} image(s) est inconnue, donc celle de leurs lignes aussi : {names}. Donnez un modèle de leurs noms (modèle de nom de fichier), ou nommez-les comme leurs producteurs.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>&lt;p&gt;Lines that were rejected in a review (field Review) are left out; the log says how many.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Les lignes rejetées lors d'une vérification (champ Review) sont laissées de côté ; le journal dit combien.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>{layer}: {count} line(s) that were rejected in a review are left out.</source>
      <translation type="unfinished">{layer} : {count} ligne(s) rejetée(s) lors d'une vérification sont laissées de côté.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>The image has no coordinate system, so lines can't be transformed to {wanted}. Set the layer's CRS first.</source>
      <translation type="unfinished">L'image n'a pas de système de coordonnées : les lignes ne peuvent pas être transformées en {wanted}. Définissez d'abord le SCR de la couche.</translation>
    </message>
    <message>
      <location filename="../algorithms/valid_features.py" />
      <source>Feature {feature} of the layer {layer}, given as {name}, has an invalid geometry ({error}). Correct it with Fix geometries, or have Processing skip or ignore invalid features.</source>
      <translation type="unfinished">L'entité {feature} de la couche {layer}, donnée comme {name}, a une géométrie non valide ({error}). Corrigez-la avec « Réparer les géométries », ou faites que les traitements sautent ou ignorent les entités non valides.</translation>
    </message>
    <message>
      <location filename="../algorithms/valid_features.py" />
      <source>Feature {feature} of the layer {layer}, given as {name}, has an invalid geometry ({error}) and is left out.</source>
      <translation type="unfinished">L'entité {feature} de la couche {layer}, donnée comme {name}, a une géométrie non valide ({error}) et est laissée de côté.</translation>
    </message>
    <message>
      <location filename="../algorithms/vector_rows.py" />
      <source>A feature of {name} can't be written: {error}</source>
      <translation type="unfinished">Impossible d'écrire une entité de {name} : {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/walls_layer.py" />
      <source>{side} wall: {near} of {fronts} fronts, found in {images} images, end at it.</source>
      <translation type="unfinished">Paroi {side} : {near} des {fronts} fronts, trouvés dans {images} images, y aboutissent.</translation>
    </message>
    <message>
      <location filename="../algorithms/walls_layer.py" />
      <source>Left</source>
      <translation type="unfinished">gauche</translation>
    </message>
    <message>
      <location filename="../algorithms/walls_layer.py" />
      <source>Right</source>
      <translation type="unfinished">droite</translation>
    </message>
    <message>
      <location filename="../core/boundary_simplification.py" />
      <source>Simplifying edge {} of {}</source>
      <translation type="unfinished">Simplification de la limite {} sur {}</translation>
    </message>
    <message>
      <location filename="../core/class_polygons.py" />
      <source>Writing polygon {} of {}</source>
      <translation type="unfinished">Écriture du polygone {} sur {}</translation>
    </message>
    <message>
      <location filename="../core/class_polygons.py" />
      <source>Looking where edges meet</source>
      <translation type="unfinished">Recherche des jonctions des limites</translation>
    </message>
    <message>
      <location filename="../core/class_polygons.py" />
      <source>Following the edges of classes</source>
      <translation type="unfinished">Suivi des limites des classes</translation>
    </message>
    <message>
      <location filename="../core/classify.py" />
      <location filename="../core/export_training_data.py" />
      <source>Tile {} of {}</source>
      <translation type="unfinished">Tuile {} sur {}</translation>
    </message>
    <message>
      <location filename="../core/classify_raster.py" />
      <source>Writing the result</source>
      <translation type="unfinished">Écriture du résultat</translation>
    </message>
    <message>
      <location filename="../core/line_comparison.py" />
      <source>Comparing pair {} of {}</source>
      <translation type="unfinished">Comparaison de la paire {} sur {}</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The primary figure: half of the mean distance from the prediction to the reference plus half of that from the reference to the prediction, each point's distance being the one to the nearest point of the other line.</source>
      <translation type="unfinished">La mesure principale : la moitié de la distance moyenne de la prédiction à la référence plus la moitié de celle de la référence à la prédiction, la distance de chaque point étant celle au point le plus proche de l'autre ligne.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>symmetric mean</source>
      <translation type="unfinished">moyenne symétrique</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The same with medians: half of the median nearest distance one way plus half of that the other way.</source>
      <translation type="unfinished">La même avec des médianes : la moitié de la médiane des distances au plus proche dans un sens plus la moitié de celle dans l'autre sens.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>symmetric median</source>
      <translation type="unfinished">médiane symétrique</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The mean distance from the prediction's points to the nearest point of the reference. Parts that were drawn where there is no front make it large.</source>
      <translation type="unfinished">La distance moyenne des points de la prédiction au point le plus proche de la référence. Les parties tracées là où il n'y a pas de front l'augmentent.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>prediction to reference</source>
      <translation type="unfinished">prédiction vers référence</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The mean distance from the reference's points to the nearest point of the prediction. Parts of the front that were left out make it large.</source>
      <translation type="unfinished">La distance moyenne des points de la référence au point le plus proche de la prédiction. Les parties du front omises l'augmentent.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>reference to prediction</source>
      <translation type="unfinished">référence vers prédiction</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The mean of the nearest distances of all points of both lines pooled together, as in CALFIN (Cheng et al. 2021) and the CaFFe benchmark (Gourmelon et al. 2022): the longer line counts more.</source>
      <translation type="unfinished">La moyenne des distances au plus proche de tous les points des deux lignes réunis, comme dans CALFIN (Cheng et al. 2021) et le banc d'essai CaFFe (Gourmelon et al. 2022) : la ligne la plus longue compte davantage.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>pooled nearest</source>
      <translation type="unfinished">plus proches distances réunies</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>Both lines are trimmed to the stretch that they share (cut at the points nearest to the other's ends) and resampled to 1000 points by length along the line; the mean distance from each i-th point to the i-th of the other, as in Mohajerani et al. (2019). None where the lines share no stretch.</source>
      <translation type="unfinished">Les deux lignes sont réduites à leur tronçon commun (coupées aux points les plus proches des extrémités de l'autre) et rééchantillonnées à 1000 points selon la longueur le long de la ligne ; la distance moyenne de chaque i-ème point au i-ème de l'autre, comme dans Mohajerani et al. (2019). Aucune si les lignes n'ont pas de tronçon commun.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>resampled, point by point</source>
      <translation type="unfinished">rééchantillonnées, point par point</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The area between the lines, divided by the reference's length, as in AutoTerm (Zhang et al. 2023). The lines' ends are joined by straight segments; where the lines cross, the parts on both sides add up.</source>
      <translation type="unfinished">L'aire entre les lignes, divisée par la longueur de la référence, comme dans AutoTerm (Zhang et al. 2023). Les extrémités des lignes sont reliées par des segments droits ; là où les lignes se croisent, les parties des deux côtés s'ajoutent.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>area / reference length</source>
      <translation type="unfinished">aire / longueur de la référence</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The same with a sign, so that parts on different sides cancel out: positive where the prediction lies to the left of the reference, which is downstream of it (too far advanced) where the reference runs from left to right as seen when looking downstream.</source>
      <translation type="unfinished">La même avec un signe, de sorte que les parties de côtés différents se compensent : positive là où la prédiction se trouve à gauche de la référence, c'est-à-dire en aval d'elle (trop avancée) si la référence va de gauche à droite en regardant vers l'aval.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>bias</source>
      <translation type="unfinished">biais</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The largest nearest distance of any point of either line.</source>
      <translation type="unfinished">La plus grande des distances au plus proche, pour tous les points des deux lignes.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>largest (Hausdorff)</source>
      <translation type="unfinished">maximum (Hausdorff)</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>95 % (Hausdorff)</source>
      <translation type="unfinished">95 % (Hausdorff)</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The larger of the two 95th percentiles of the nearest distances, one of each line: the largest distance without the worst twentieth.</source>
      <translation type="unfinished">Le plus grand des deux 95es percentiles des distances au plus proche, un par ligne : la plus grande distance sans le pire vingtième.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The shortest leash on which one can walk along the one line and a dog along the other, neither turning back: the largest distance that respects the order of points (400 points per line, so accurate to their spacing).</source>
      <translation type="unfinished">La laisse la plus courte avec laquelle on peut marcher le long d'une ligne et un chien le long de l'autre, sans qu'aucun revienne en arrière : la plus grande distance qui respecte l'ordre des points (400 points par ligne, donc exacte à leur espacement près).</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>discrete Fréchet</source>
      <translation type="unfinished">Fréchet discrète</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The share of the reference's length that lies within the stated tolerance of the prediction.</source>
      <translation type="unfinished">La part de la longueur de la référence qui se trouve dans la tolérance indiquée par rapport à la prédiction.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>reference within the tolerance</source>
      <translation type="unfinished">référence dans la tolérance</translation>
    </message>
    <message>
      <location filename="../core/map_terminus.py" />
      <source>Direction {} of {}</source>
      <translation type="unfinished">Direction {} sur {}</translation>
    </message>
    <message>
      <location filename="../core/map_terminus.py" />
      <source>Writing the classified raster</source>
      <translation type="unfinished">Écriture du raster classé</translation>
    </message>
    <message>
      <location filename="../core/package_folder.py" />
      <source>Trying it out</source>
      <translation type="unfinished">Essai</translation>
    </message>
    <message>
      <location filename="../core/package_folder.py" />
      <source>Installing: {} MB</source>
      <translation type="unfinished">Installation : {} Mo</translation>
    </message>
    <message>
      <location filename="../core/series_walls.py" />
      <source>Image {} of {}</source>
      <translation type="unfinished">Image {} sur {}</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The distance along the centreline, from its upstream end to where the front crosses it; the shortest, where it crosses more than once.</source>
      <translation type="unfinished">La distance le long de la ligne centrale, de son extrémité amont jusqu'au point où le front la croise ; la plus courte, s'il la croise plus d'une fois.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The area upstream of the front within a straight box, divided by the width of the box (Moon and Joughin 2008). The box lies along the straight line from the first to the last point of the centreline.</source>
      <translation type="unfinished">L'aire en amont du front dans un rectangle droit, divisée par la largeur du rectangle (Moon et Joughin 2008). Le rectangle suit la ligne droite du premier au dernier point de la ligne centrale.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>rectilinear box</source>
      <translation type="unfinished">rectangle rectiligne</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The same with a box of fixed width that follows the centreline (Lea et al. 2014).</source>
      <translation type="unfinished">La même chose avec un rectangle de largeur fixe qui suit la ligne centrale (Lea et al. 2014).</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>curvilinear box</source>
      <translation type="unfinished">rectangle curviligne</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The same with a box along the centreline whose width is chosen for each front: twice the smaller of the two distances that the front reaches to the left and to the right of the centreline.</source>
      <translation type="unfinished">La même chose avec un rectangle le long de la ligne centrale dont la largeur est choisie pour chaque front : le double de la plus petite des deux distances que le front atteint à gauche et à droite de la ligne centrale.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>variable box</source>
      <translation type="unfinished">rectangle variable</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The mean distance along lines parallel to the centreline, every 10 m across the width of the box (at most 400), each from its upstream end to its first crossing with the front. Lines that the front does not cross are left out.</source>
      <translation type="unfinished">La distance moyenne le long de lignes parallèles à la ligne centrale, tous les 10 m sur la largeur du rectangle (400 au plus), chacune de son extrémité amont à son premier croisement avec le front. Les lignes que le front ne croise pas sont laissées de côté.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>multi-centreline</source>
      <translation type="unfinished">lignes centrales multiples</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The mean over points along the front, every metre (at most 2000), of a distance along the centreline: for each point the mean over the points of the centreline, every 10 m, weighted by the inverse of their squared distance to it (Lea et al. 2014). Wide fronts and a short centreline make it understate change.</source>
      <translation type="unfinished">La moyenne, sur des points le long du front, tous les mètres (2000 au plus), d'une distance le long de la ligne centrale : pour chaque point, la moyenne sur les points de la ligne centrale, tous les 10 m, pondérée par l'inverse du carré de leur distance à celui-ci (Lea et al. 2014). Avec des fronts larges et une ligne centrale courte, elle sous-estime la variation.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>extrapolated centreline</source>
      <translation type="unfinished">ligne centrale extrapolée</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>Front {} of {}</source>
      <translation type="unfinished">Front {} sur {}</translation>
    </message>
    <message>
      <location filename="../gui/algorithm_dialog.py" />
      <source>QGIS's plugin Processing is switched off. Switch it on in the plugin manager.</source>
      <translation type="unfinished">L'extension Traitements de QGIS est désactivée. Activez-la dans le gestionnaire d'extensions.</translation>
    </message>
    <message>
      <location filename="../gui/background_work.py" />
      <source>An unexpected error occurred: {error}</source>
      <translation type="unfinished">Une erreur inattendue s'est produite : {error}</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Glacier Terminus</source>
      <translation type="unfinished">Glacier Terminus</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Add a model's &amp;file...</source>
      <translation type="unfinished">Ajouter un &amp;fichier de modèle...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>&amp;All models...</source>
      <translation type="unfinished">&amp;Tous les modèles...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <location filename="../gui/model_settings.py" />
      <location filename="../gui/models_dialog.py" />
      <source>Checking {name}...</source>
      <translation type="unfinished">Vérification de {name}...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>To begin, open a satellite image: press the folder beside Image, or drop its file on the map.</source>
      <translation type="unfinished">Ouvrez d'abord une image satellite : cliquez sur le dossier à côté d'Image, ou déposez son fichier sur la carte.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The file of {name} can't be opened. It may have been moved: repair the layer's data source.</source>
      <translation type="unfinished">Le fichier de {name} ne peut pas être ouvert. Il a peut-être été déplacé : réparez la source de données de la couche.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Open a satellite image</source>
      <translation type="unfinished">Ouvrir une image satellite</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <location filename="../gui/models_dialog.py" />
      <source>Add a model</source>
      <translation type="unfinished">Ajouter un modèle</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>No layer is chosen under Where. Choose one, or look elsewhere, such as in the whole image.</source>
      <translation type="unfinished">Aucune couche n'est choisie sous Où. Choisissez-en une, ou cherchez ailleurs, par exemple dans toute l'image.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Stopping...</source>
      <translation type="unfinished">Arrêt en cours...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <location filename="../gui/models_dialog.py" />
      <source>Cancelled. Nothing was added.</source>
      <translation type="unfinished">Annulé. Rien n'a été ajouté.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The run failed. The log below says why.</source>
      <translation type="unfinished">Le traitement a échoué. Le journal ci-dessous dit pourquoi.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The run failed.</source>
      <translation type="unfinished">Le traitement a échoué.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The classified raster could not be opened: {path}</source>
      <translation type="unfinished">Le raster classé n'a pas pu être ouvert : {path}</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>{count} earlier line(s) of the same front are marked as rejected.</source>
      <translation type="unfinished">{count} ligne(s) précédente(s) du même front sont marquées comme rejetées.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Install...</source>
      <translation type="unfinished">Installer...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Show log</source>
      <translation type="unfinished">Afficher le journal</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The line is no longer in the project.</source>
      <translation type="unfinished">La ligne n'est plus dans le projet.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>{name} (bundled)</source>
      <translation type="unfinished">{name} (fourni)</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>onnxruntime, which runs the models, is missing: it does not come with QGIS.</source>
      <translation type="unfinished">onnxruntime, qui exécute les modèles, est absent : il n'est pas fourni avec QGIS.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Insta&amp;ll...</source>
      <translation type="unfinished">I&amp;nstaller...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>First shows what would be installed, how large it is and into which folder.</source>
      <translation type="unfinished">Montre d'abord ce qui serait installé, sa taille et dans quel dossier.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The satellite image to map; follows the active layer.</source>
      <translation type="unfinished">L'image satellite à cartographier ; suit la couche active.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Open an image's file.</source>
      <translation type="unfinished">Ouvrir le fichier d'une image.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The model that finds the front.</source>
      <translation type="unfinished">Le modèle qui trouve le front.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Add, check or remove models.</source>
      <translation type="unfinished">Ajouter, vérifier ou supprimer des modèles.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The direction in which the glacier flows, in degrees clockwise from grid north (up in the image's coordinate system).</source>
      <translation type="unfinished">La direction dans laquelle le glacier s'écoule, en degrés dans le sens horaire depuis le nord de la grille (vers le haut dans le système de coordonnées de l'image).</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>automatic</source>
      <translation type="unfinished">automatique</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Draw the direction with two clicks on the map: upstream, then downstream.</source>
      <translation type="unfinished">Tracer la direction en deux clics sur la carte : en amont, puis en aval.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Draw</source>
      <translation type="unfinished">Tracer</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Where to look for the front: the closer to a single glacier, the better the line and the faster the run.</source>
      <translation type="unfinished">Où chercher le front : plus on se limite à un seul glacier, meilleure est la ligne et plus court le traitement.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The whole image</source>
      <translation type="unfinished">Toute l'image</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The current map view</source>
      <translation type="unfinished">La vue actuelle de la carte</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>A box along the flow</source>
      <translation type="unfinished">Un rectangle le long de l'écoulement</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The two ends of the front</source>
      <translation type="unfinished">Les deux bouts du front</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Fjord walls of a layer</source>
      <translation type="unfinished">Les parois du fjord d'une couche</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Polygons of a layer</source>
      <translation type="unfinished">Les polygones d'une couche</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Draw the box with three clicks on the map: upstream, downstream, then on a fjord wall.</source>
      <translation type="unfinished">Tracer le rectangle en trois clics sur la carte : en amont, en aval, puis sur une paroi du fjord.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Mark the ends with two clicks on the map, where the front meets the rock on either side.</source>
      <translation type="unfinished">Marquez les bouts par deux clics sur la carte, là où le front rencontre la roche de chaque côté.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Click on the front where the line went wrong: the next run draws it through that point.</source>
      <translation type="unfinished">Cliquez sur le front là où la ligne s'est trompée : la prochaine exécution la tracera par ce point.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Add point</source>
      <translation type="unfinished">Ajouter un point</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>One polygon per glacier; a field GlacierID tells them apart.</source>
      <translation type="unfinished">Un polygone par glacier ; un champ GlacierID les distingue.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Two lines per glacier, drawn by hand or found in images of several dates; a field GlacierID tells glaciers apart.</source>
      <translation type="unfinished">Deux lignes par glacier, tracées à la main ou trouvées dans des images de plusieurs dates ; un champ GlacierID distingue les glaciers.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Find the walls in images of several dates: opens Fjord walls from a series.</source>
      <translation type="unfinished">Trouver les parois dans des images de plusieurs dates : ouvre Parois du fjord à partir d'une série.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Find...</source>
      <translation type="unfinished">Trouver...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Resample</source>
      <translation type="unfinished">Rééchantillonner</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Resample the image to the cell size that the model was trained at.</source>
      <translation type="unfinished">Rééchantillonner l'image à la taille de cellule à laquelle le modèle a été entraîné.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The processor or GPU that runs the model.</source>
      <translation type="unfinished">Le processeur ou le GPU qui exécute le modèle.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>What to do if the image's cell size differs from the one that the model was trained at.</source>
      <translation type="unfinished">Que faire si la taille de cellule de l'image diffère de celle à laquelle le modèle a été entraîné.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The pixels that set the contrast of the image as the model sees it. The layer's style does not matter.</source>
      <translation type="unfinished">Les pixels qui fixent le contraste de l'image telle que le modèle la voit. Le style de la couche n'a pas d'importance.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The mapped area</source>
      <translation type="unfinished">La zone cartographiée</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Add the &amp;classified raster</source>
      <translation type="unfinished">Ajouter le &amp;raster classé</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Adds a raster of the model's classes, such as ice, ocean and calving front.</source>
      <translation type="unfinished">Ajoute un raster des classes du modèle, comme glace, océan et front de vêlage.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Gathers the lines of all runs in one layer. A line of the same front on the same image that was not reviewed is marked there as rejected.</source>
      <translation type="unfinished">Rassemble les lignes de toutes les exécutions dans une seule couche. Une ligne non révisée du même front sur la même image y est marquée comme rejetée.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>A new layer for each run</source>
      <translation type="unfinished">Une nouvelle couche par exécution</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Advanced</source>
      <translation type="unfinished">Avancé</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <location filename="../gui/options_page.py" />
      <source>&amp;Device</source>
      <translation type="unfinished">&amp;Périphérique</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <location filename="../gui/model_settings.py" />
      <source>Cell si&amp;ze</source>
      <translation type="unfinished">&amp;Taille de cellule</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Bands</source>
      <translation type="unfinished">Bandes</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Stretc&amp;h</source>
      <translation type="unfinished">Re&amp;haussement</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Add lines t&amp;o</source>
      <translation type="unfinished">Ajouter les li&amp;gnes à</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Run</source>
      <translation type="unfinished">&amp;Exécuter</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Find the terminus on this image and draw it as a line.</source>
      <translation type="unfinished">Trouver le front sur cette image et le tracer sous forme de ligne.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Pre&amp;view</source>
      <translation type="unfinished">&amp;Aperçu</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Show the model's classes for one tile: at the cursor on the map, or at the centre of the map.</source>
      <translation type="unfinished">Montrer les classes du modèle pour une tuile : sous le curseur, ou au centre de la carte.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Cancel</source>
      <translation type="unfinished">Annuler</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Stop the run, normally within two seconds; no results are kept.</source>
      <translation type="unfinished">Arrêter le traitement, normalement en moins de deux secondes ; aucun résultat n'est gardé.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Progress of the run.</source>
      <translation type="unfinished">Avancement du traitement.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>E&amp;xplain...</source>
      <translation type="unfinished">E&amp;xpliquer...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Show what was run, to copy as text or as a command.</source>
      <translation type="unfinished">Montrer ce qui a été exécuté, à copier comme texte ou comme commande.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Edi&amp;t line</source>
      <translation type="unfinished">Modifier la &amp;ligne</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <location filename="../gui/review_dock.py" />
      <source>Start editing the line with the vertex tool.</source>
      <translation type="unfinished">Modifier la ligne avec l'outil de sommets.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Before / after</source>
      <translation type="unfinished">A&amp;vant / après</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Hide or show the result (Ctrl+Alt+B, anywhere in QGIS).</source>
      <translation type="unfinished">Masquer ou afficher le résultat (Ctrl+Alt+B, partout dans QGIS).</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Messages of the run.</source>
      <translation type="unfinished">Messages du traitement.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Log</source>
      <translation type="unfinished">Journal</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Image</source>
      <translation type="unfinished">&amp;Image</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <location filename="../gui/options_page.py" />
      <source>&amp;Model</source>
      <translation type="unfinished">&amp;Modèle</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Where</source>
      <translation type="unfinished">&amp;Où</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Flow</source>
      <translation type="unfinished">É&amp;coulement</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The image band to use as band {number} of the model.</source>
      <translation type="unfinished">La bande de l'image à utiliser comme bande {number} du modèle.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Automatic</source>
      <translation type="unfinished">Automatique</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Starting...</source>
      <translation type="unfinished">Démarrage...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>No terminus found. The log says why.</source>
      <translation type="unfinished">Aucun front trouvé. Le journal dit pourquoi.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Terminus found</source>
      <translation type="unfinished">Front trouvé</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>{count} termini found</source>
      <translation type="unfinished">{count} fronts trouvés</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>{length:.2f} km long</source>
      <translation type="unfinished">longueur {length:.2f} km</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>flow {flow:.0f}°</source>
      <translation type="unfinished">écoulement {flow:.0f}°</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>up to {error:.0f} m off</source>
      <translation type="unfinished">écart jusqu'à {error:.0f} m</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>on {device}</source>
      <translation type="unfinished">sur {device}</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Uncertain: its Notes say why.</source>
      <translation type="unfinished">Incertain : ses Notes disent pourquoi.</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Scene: {scene}</source>
      <translation type="unfinished">Scène : {scene}</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Model: {model}</source>
      <translation type="unfinished">Modèle : {model}</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Ran on: {device}</source>
      <translation type="unfinished">Exécuté sur : {device}</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>QGIS {version}</source>
      <translation type="unfinished">QGIS {version}</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>What was run</source>
      <translation type="unfinished">Ce qui a été exécuté</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Copy as &amp;text</source>
      <translation type="unfinished">Copier le &amp;texte</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Copy as co&amp;mmand</source>
      <translation type="unfinished">Copier la co&amp;mmande</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>A qgis_process command line for a terminal.</source>
      <translation type="unfinished">Une ligne de commande qgis_process pour un terminal.</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>(save the layer {name} as a file first).gpkg</source>
      <translation type="unfinished">(enregistrer d'abord la couche {name} dans un fichier).gpkg</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>No, thanks</source>
      <translation type="unfinished">Non, merci</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>New here? A synthetic scene shows in five steps how a front is found.</source>
      <translation type="unfinished">Nouveau ici ? Une scène de synthèse montre en cinq étapes comment un front est trouvé.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>&amp;Show me</source>
      <translation type="unfinished">&amp;Démonstration</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>Step {step} of {count}: </source>
      <translation type="unfinished">Étape {step} sur {count} : </translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>&amp;Done</source>
      <translation type="unfinished">&amp;Fini</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>&amp;Next</source>
      <translation type="unfinished">&amp;Suivant</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>Stop</source>
      <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>this synthetic scene shows a glacier flowing to the upper right into a dark fjord. The plugin uses the image that is active in QGIS.</source>
      <translation type="unfinished">cette scène de synthèse montre un glacier qui s'écoule vers le haut à droite dans un fjord sombre. L'extension utilise l'image active dans QGIS.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>the flow direction is known here, 40 degrees clockwise from north, and is already filled in. For your own images, press Draw and click twice along the glacier.</source>
      <translation type="unfinished">la direction d'écoulement est connue ici, 40 degrés dans le sens horaire depuis le nord, et déjà saisie. Pour vos propres images, cliquez sur Tracer, puis deux fois le long du glacier.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>the lines above the button say what a run will do. Press Run.</source>
      <translation type="unfinished">les lignes au-dessus du bouton disent ce que fera le traitement. Cliquez sur Exécuter.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>the red line is the calving front. Before / after hides and shows it; Edit line lets you move its vertices.</source>
      <translation type="unfinished">la ligne rouge est le front de vêlage. Avant / après la masque et l'affiche ; Modifier la ligne permet de déplacer ses sommets.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>for your own images, draw a box along the flow (Where): the line then joins the fjord walls.</source>
      <translation type="unfinished">pour vos propres images, tracez un rectangle le long de l'écoulement (Où) : la ligne rejoint alors les parois du fjord.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>The scene is missing from the plugin's folder: reinstall the plugin.</source>
      <translation type="unfinished">La scène manque dans le dossier de l'extension : réinstallez l'extension.</translation>
    </message>
    <message>
      <location filename="../gui/gathered_lines.py" />
      <source>Add terminus lines</source>
      <translation type="unfinished">Ajouter des lignes de front</translation>
    </message>
    <message>
      <location filename="../gui/line_review.py" />
      <source>All {count} lines are reviewed: {accepted} accepted, {edited} edited by hand, {rejected} rejected.</source>
      <translation type="unfinished">Les {count} lignes sont vérifiées : {accepted} acceptées, {edited} modifiées à la main, {rejected} rejetées.</translation>
    </message>
    <message>
      <location filename="../gui/line_review.py" />
      <source>{layer} is read-only, so decisions can't be kept in it. Save it as a GeoPackage (Layer &gt; Save As...), and select that layer.</source>
      <translation type="unfinished">{layer} est en lecture seule et ne peut donc pas garder de décisions. Enregistrez la couche comme GeoPackage (Couche &gt; Sauvegarder sous...) et sélectionnez cette nouvelle couche.</translation>
    </message>
    <message>
      <location filename="../gui/line_review.py" />
      <source>{layer} is being edited, and its review needs a new field. Save or discard the edits first.</source>
      <translation type="unfinished">{layer} est en cours d'édition, et sa vérification demande un nouveau champ. Enregistrez ou abandonnez d'abord les modifications.</translation>
    </message>
    <message>
      <location filename="../gui/line_review.py" />
      <source>{layer} can't be saved: {reason}</source>
      <translation type="unfinished">{layer} ne peut pas être enregistrée : {reason}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box on {scene}</source>
      <translation type="unfinished">Rectangle sur {scene}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Front ends on {scene}</source>
      <translation type="unfinished">Bouts du front sur {scene}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Front points on {scene}</source>
      <translation type="unfinished">Points du front sur {scene}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>The map does not show this image: switch it on under Layers, and move it above other images.</source>
      <translation type="unfinished">La carte ne montre pas cette image : activez-la sous Couches et placez-la au-dessus des autres images.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>The direction can't be determined there: {error}</source>
      <translation type="unfinished">La direction ne peut pas y être déterminée : {error}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Nothing can be drawn there: {error}</source>
      <translation type="unfinished">Rien ne peut être dessiné là : {error}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>The layer {name} can't be changed: make it writable, or remove it from the project.</source>
      <translation type="unfinished">La couche {name} ne peut pas être modifiée : rendez-la accessible en écriture, ou retirez-la du projet.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Click on the glacier, upstream first, then downstream.</source>
      <translation type="unfinished">Cliquez sur le glacier, d'abord en amont, puis en aval.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box, 1 of 3: click in the middle of the glacier, upstream of the front. Escape starts over.</source>
      <translation type="unfinished">Rectangle, 1 sur 3 : cliquez au milieu du glacier, en amont du front. Échap recommence.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box, 2 of 3: click downstream, in the water in front of the glacier.</source>
      <translation type="unfinished">Rectangle, 2 sur 3 : cliquez en aval, dans l'eau devant le glacier.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box, 3 of 3: click on a fjord wall; the opposite side follows.</source>
      <translation type="unfinished">Rectangle, 3 sur 3 : cliquez sur une paroi du fjord ; le côté opposé suit.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Click on the front where the line is to pass.</source>
      <translation type="unfinished">Cliquez sur le front à l'endroit où la ligne doit passer.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Ends, 1 of 2: click where one end of the front meets the rock. Escape starts over.</source>
      <translation type="unfinished">Bouts, 1 sur 2 : cliquez là où un bout du front rencontre la roche. Échap recommence.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Ends, 2 of 2: click where its other end does.</source>
      <translation type="unfinished">Bouts, 2 sur 2 : cliquez là où l'autre bout la rencontre.</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>checksum</source>
      <translation type="unfinished">somme de contrôle</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>Licence: {licence}</source>
      <translation type="unfinished">Licence : {licence}</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <location filename="../gui/models_dialog.py" />
      <source>not stated</source>
      <translation type="unfinished">non indiquée</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <location filename="../gui/model_settings.py" />
      <source>any cell size</source>
      <translation type="unfinished">toute taille de cellule</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>cells of {least:.0f} to {most:.0f} m</source>
      <translation type="unfinished">cellules de {least:.0f} à {most:.0f} m</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>{bands}, {cells}, {orientation}</source>
      <translation type="unfinished">{bands}, {cells}, {orientation}</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>1 band</source>
      <translation type="unfinished">1 bande</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>{count} bands</source>
      <translation type="unfinished">{count} bandes</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>any orientation</source>
      <translation type="unfinished">toute orientation</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>rotated along the flow</source>
      <translation type="unfinished">tourné selon l'écoulement</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>Error: not measured</source>
      <translation type="unfinished">Erreur : non mesurée</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>Error: {span} {unit} on glaciers held out of training</source>
      <translation type="unfinished">Erreur : {span} {unit} sur des glaciers exclus de l'entraînement</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>Expected the web address of a model: https://... ending in {suffixes}.</source>
      <translation type="unfinished">L'adresse web d'un modèle est attendue : https://... se terminant par {suffixes}.</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>The file at this address is not a model definition: {error}</source>
      <translation type="unfinished">Le fichier à cette adresse n'est pas une définition de modèle : {error}</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>{path} can't be written: {error}</source>
      <translation type="unfinished">Impossible d'écrire {path} : {error}</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>The downloaded file does not match the checksum in the definition and was deleted. Try again, or ask the model's authors.</source>
      <translation type="unfinished">Le fichier téléchargé ne correspond pas à la somme de contrôle de la définition et a été supprimé. Réessayez, ou adressez-vous aux auteurs du modèle.</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>The address can't be read: {error}. Check the address and the network connection.</source>
      <translation type="unfinished">L'adresse est illisible : {error}. Vérifiez l'adresse et la connexion réseau.</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>Stopped. The part downloaded so far is kept, and the next attempt resumes from there.</source>
      <translation type="unfinished">Arrêté. La partie déjà téléchargée est gardée, et la prochaine tentative reprendra à cet endroit.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Glacier Terminus: settings of {name}</source>
      <translation type="unfinished">Glacier Terminus : paramètres de {name}</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Enter a name for each class.</source>
      <translation type="unfinished">Donnez un nom à chaque classe.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>{name} does not state the settings below. Once checked, they are saved beside the model as {definition}, which the toolbox reads, too.</source>
      <translation type="unfinished">{name} n'indique pas les paramètres ci-dessous. Une fois vérifiés, ils sont enregistrés à côté du modèle dans {definition}, que la boîte à outils lit aussi.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>To change them later, edit that file, or delete it and add the model again.</source>
      <translation type="unfinished">Pour les changer plus tard, modifiez ce fichier, ou supprimez-le et ajoutez de nouveau le modèle.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>How many classes the model tells apart, in the order of its output channels.</source>
      <translation type="unfinished">Combien de classes le modèle distingue, dans l'ordre de ses canaux de sortie.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>How many bands the model reads: an image's first ones, unless others are chosen.</source>
      <translation type="unfinished">Combien de bandes le modèle lit : les premières de l'image, sauf si d'autres sont choisies.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>The cell size of the images that the model was trained on. If you do not know it, leave it at 0: each image is then read at its own.</source>
      <translation type="unfinished">La taille de cellule des images avec lesquelles le modèle a été entraîné. Si vous ne la connaissez pas, laissez 0 : chaque image est alors lue à la sienne.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Divided by 255</source>
      <translation type="unfinished">Divisées par 255</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Divided by 255, then ImageNet's mean and deviation</source>
      <translation type="unfinished">Divisées par 255, puis moyenne et écart-type d'ImageNet</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>How an image's values are scaled before the model reads them; it must be as in the training.</source>
      <translation type="unfinished">Comment les valeurs d'une image sont mises à l'échelle avant que le modèle ne les lise ; ce doit être comme à l'entraînement.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Meaning for the line</source>
      <translation type="unfinished">Signification pour la ligne</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Name</source>
      <translation type="unfinished">Nom</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>&amp;Number of classes</source>
      <translation type="unfinished">&amp;Nombre de classes</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Classes</source>
      <translation type="unfinished">Classes</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>&amp;Bands</source>
      <translation type="unfinished">&amp;Bandes</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>&amp;Value scaling</source>
      <translation type="unfinished">&amp;Mise à l'échelle des valeurs</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>All else</source>
      <translation type="unfinished">Tout le reste</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Channel {number}</source>
      <translation type="unfinished">Canal {number}</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>ice</source>
      <translation type="unfinished">glace</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>ocean</source>
      <translation type="unfinished">océan</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>calving front</source>
      <translation type="unfinished">front de vêlage</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>other</source>
      <translation type="unfinished">autre</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>The name of the class in this channel of the model's output.</source>
      <translation type="unfinished">Le nom de la classe dans ce canal de la sortie du modèle.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>What pixels of this class mean when the line is drawn.</source>
      <translation type="unfinished">Ce que signifient les pixels de cette classe pour le tracé de la ligne.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Glacier Terminus: models</source>
      <translation type="unfinished">Glacier Terminus : modèles</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{name} was added.</source>
      <translation type="unfinished">{name} a été ajouté.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source> (bundled)</source>
      <translation type="unfinished"> (fourni)</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Models that the dock offers.</source>
      <translation type="unfinished">Modèles proposés par le panneau.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Add a &amp;file...</source>
      <translation type="unfinished">Ajouter un &amp;fichier...</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Or drop the file on this window.</source>
      <translation type="unfinished">Ou déposez le fichier sur cette fenêtre.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Self-&amp;test</source>
      <translation type="unfinished">Auto-&amp;test</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Tests whether this computer reproduces the results stored with the model.</source>
      <translation type="unfinished">Vérifie si cet ordinateur reproduit les résultats enregistrés avec le modèle.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Remove</source>
      <translation type="unfinished">&amp;Supprimer</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Remove the model from the list.</source>
      <translation type="unfinished">Supprimer le modèle de la liste.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Web address of a model: .json, .emd, .dlpk or .onnx.</source>
      <translation type="unfinished">Adresse web d'un modèle : .json, .emd, .dlpk ou .onnx.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Look up</source>
      <translation type="unfinished">&amp;Consulter</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Shows the licence, size and checksum before anything is downloaded.</source>
      <translation type="unfinished">Montre la licence, la taille et la somme de contrôle avant tout téléchargement.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Download</source>
      <translation type="unfinished">Té&amp;lécharger</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Download the model described below.</source>
      <translation type="unfinished">Télécharger le modèle décrit ci-dessous.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>From a &amp;web address</source>
      <translation type="unfinished">Depuis une adresse &amp;web</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{name} was removed from the list.</source>
      <translation type="unfinished">{name} a été supprimé de la liste.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Testing...</source>
      <translation type="unfinished">Test en cours...</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Looking it up...</source>
      <translation type="unfinished">Consultation...</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Add</source>
      <translation type="unfinished">A&amp;jouter</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>known after the download, before it is added</source>
      <translation type="unfinished">connue après le téléchargement, avant l'ajout</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{name}: {size}. Licence: {licence}. {checksum}</source>
      <translation type="unfinished">{name} : {size}. Licence : {licence}. {checksum}</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{size:.1f} MB</source>
      <translation type="unfinished">{size:.1f} Mo</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>size unknown</source>
      <translation type="unfinished">taille inconnue</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Checksum: {checksum}.</source>
      <translation type="unfinished">Somme de contrôle : {checksum}.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Stop</source>
      <translation type="unfinished">&amp;Arrêter</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>The model runs on {device}; no test data come with it.</source>
      <translation type="unfinished">Le modèle fonctionne sur {device} ; il est fourni sans données de test.</translation>
    </message>
    <message>
      <location filename="../gui/options_page.py" />
      <source>Offer the first steps until they have been completed or declined</source>
      <translation type="unfinished">Proposer les premiers pas jusqu'à ce qu'ils aient été terminés ou refusés</translation>
    </message>
    <message>
      <location filename="../gui/options_page.py" />
      <location filename="../plugin.py" />
      <source>Python packages...</source>
      <translation type="unfinished">Paquets Python...</translation>
    </message>
    <message>
      <location filename="../gui/options_page.py" />
      <source>Packages</source>
      <translation type="unfinished">Paquets</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Glacier Terminus: Python packages</source>
      <translation type="unfinished">Glacier Terminus : paquets Python</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Processor (works everywhere)</source>
      <translation type="unfinished">Processeur (fonctionne partout)</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>NVIDIA GPU</source>
      <translation type="unfinished">GPU NVIDIA</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Any GPU (DirectX 12)</source>
      <translation type="unfinished">Tout GPU (DirectX 12)</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>What the models run on. A GPU needs its manufacturer's driver. You can change this later.</source>
      <translation type="unfinished">Ce sur quoi les modèles s'exécutent. Un GPU a besoin du pilote de son fabricant. Vous pourrez changer cela plus tard.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>T&amp;he internet ({place})</source>
      <translation type="unfinished">I&amp;nternet ({place})</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>A &amp;folder of wheels, without an internet connection:</source>
      <translation type="unfinished">Un &amp;dossier de wheels, sans connexion Internet :</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>A folder of *.whl files, downloaded on another computer with pip download.</source>
      <translation type="unfinished">Un dossier de fichiers *.whl, téléchargés sur un autre ordinateur avec pip download.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Install</source>
      <translation type="unfinished">&amp;Installer</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Re&amp;move</source>
      <translation type="unfinished">&amp;Supprimer</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Run models on</source>
      <translation type="unfinished">&amp;Exécuter les modèles sur</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>What</source>
      <translation type="unfinished">Quoi</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Into</source>
      <translation type="unfinished">Vers</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>From</source>
      <translation type="unfinished">Depuis</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Done. Restart QGIS for the change to take effect.</source>
      <translation type="unfinished">Terminé. Redémarrez QGIS pour que le changement prenne effet.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>onnxruntime is missing: the algorithms are listed but can't be run.</source>
      <translation type="unfinished">onnxruntime est absent : les algorithmes sont listés mais ne peuvent pas être exécutés.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>scikit-image is missing: fjord walls can't be found, and models without a front class can't draw lines.</source>
      <translation type="unfinished">scikit-image manque : les parois du fjord ne peuvent pas être trouvées, et les modèles sans classe de front ne peuvent pas tracer de lignes.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Nothing is installed until you press Install. The packages that come with QGIS, numpy in particular, are not changed.</source>
      <translation type="unfinished">Rien n'est installé avant que vous cliquiez sur Installer. Les paquets fournis avec QGIS, numpy en particulier, ne sont pas modifiés.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Everything needed came with QGIS or this system. There is nothing to install.</source>
      <translation type="unfinished">Tout le nécessaire est fourni par QGIS ou par ce système. Il n'y a rien à installer.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Everything needed is installed, {size:.0f} MB in a private folder.</source>
      <translation type="unfinished">Tout le nécessaire est installé, {size:.0f} Mo dans un dossier privé.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Re&amp;pair</source>
      <translation type="unfinished">Ré&amp;parer</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Cancel</source>
      <translation type="unfinished">&amp;Annuler</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Close</source>
      <translation type="unfinished">&amp;Fermer</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Nothing</source>
      <translation type="unfinished">Rien</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>{names}: about {installed:.0f} MB on disk</source>
      <translation type="unfinished">{names} : environ {installed:.0f} Mo sur le disque</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>{names}: about {download:.0f} MB to download, {installed:.0f} MB on disk</source>
      <translation type="unfinished">{names} : environ {download:.0f} Mo à télécharger, {installed:.0f} Mo sur le disque</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Looking for the Python of QGIS</source>
      <translation type="unfinished">Recherche du Python de QGIS</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Cancelled. Nothing was changed.</source>
      <translation type="unfinished">Annulé. Rien n'a été modifié.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Installed and tested: {trial}.</source>
      <translation type="unfinished">Installé et testé : {trial}.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Removed.</source>
      <translation type="unfinished">Supprimé.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>1 tile</source>
      <translation type="unfinished">1 tuile</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>{count} tiles</source>
      <translation type="unfinished">{count} tuiles</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>at most {size:.1f} MB on disk</source>
      <translation type="unfinished">au plus {size:.1f} Mo sur le disque</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>at most {size:.1f} GB on disk</source>
      <translation type="unfinished">au plus {size:.1f} Go sur le disque</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>Without a flow direction, {count} are tried; giving one is faster and more reliable.</source>
      <translation type="unfinished">Sans direction d'écoulement, {count} sont essayées ; en donner une est plus rapide et plus fiable.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The image has no usable coordinate system, so its cell size can't be checked.</source>
      <translation type="unfinished">L'image n'a pas de système de coordonnées utilisable : sa taille de cellule ne peut pas être vérifiée.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cell size of {cells:.3g} m fits the model.</source>
      <translation type="unfinished">La taille de cellule de {cells:.3g} m convient au modèle.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cells of {cells:.3g} m will be resampled to the model's {trained:g} m.</source>
      <translation type="unfinished">Les cellules de {cells:.3g} m seront rééchantillonnées aux {trained:g} m du modèle.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cells of {cells:.3g} m do not fit the model's {trained:g} m: expect a less accurate line.</source>
      <translation type="unfinished">Les cellules de {cells:.3g} m ne conviennent pas aux {trained:g} m du modèle : la ligne sera moins précise.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cells of {cells:.3g} m are too coarse for a model trained at {trained:g} m: the front can't be located.</source>
      <translation type="unfinished">Les cellules de {cells:.3g} m sont trop grossières pour un modèle entraîné à {trained:g} m : le front ne peut pas être localisé.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>less than a second</source>
      <translation type="unfinished">moins d'une seconde</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>about {count:.0f} s</source>
      <translation type="unfinished">environ {count:.0f} s</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>about {count:.0f} min</source>
      <translation type="unfinished">environ {count:.0f} min</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>about {count:.1f} h</source>
      <translation type="unfinished">environ {count:.1f} h</translation>
    </message>
    <message>
      <location filename="../gui/preview.py" />
      <source>The centre of the map lies outside the image, so there is nothing to preview. Point at the image.</source>
      <translation type="unfinished">Le centre de la carte est hors de l'image : il n'y a rien à prévisualiser. Pointez sur l'image.</translation>
    </message>
    <message>
      <location filename="../gui/result_layers.py" />
      <source>Terminus of {scene}</source>
      <translation type="unfinished">Front de {scene}</translation>
    </message>
    <message>
      <location filename="../gui/result_layers.py" />
      <source>Classes of {scene}</source>
      <translation type="unfinished">Classes de {scene}</translation>
    </message>
    <message>
      <location filename="../gui/result_layers.py" />
      <source>The lines can't be added to {layer}; they are in a layer of their own.</source>
      <translation type="unfinished">Les lignes ne peuvent pas être ajoutées à {layer} ; elles sont dans une couche à part.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Review lines</source>
      <translation type="unfinished">Vérifier les lignes</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Add the field Review to the layer, and show the first line.</source>
      <translation type="unfinished">Ajoute le champ Review à la couche et montre la première ligne.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Begin</source>
      <translation type="unfinished">Commencer</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Accept</source>
      <translation type="unfinished">Accepter</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>The line is right; edits of the layer are saved.</source>
      <translation type="unfinished">La ligne est juste ; les modifications de la couche sont enregistrées.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Edit</source>
      <translation type="unfinished">Modifier</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Mark the line as wrong; it stays in the layer.</source>
      <translation type="unfinished">Marque la ligne comme fausse ; elle reste dans la couche.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Reject</source>
      <translation type="unfinished">Rejeter</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Show the next line that nobody has decided on.</source>
      <translation type="unfinished">Montre la prochaine ligne sur laquelle rien n'a été décidé.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Skip</source>
      <translation type="unfinished">Passer</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Back</source>
      <translation type="unfinished">Retour</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Show the line before, to change what was decided on it.</source>
      <translation type="unfinished">Montre la ligne précédente, pour changer la décision.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Date</source>
      <translation type="unfinished">Date</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Image</source>
      <translation type="unfinished">Image</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Doubt</source>
      <translation type="unfinished">Doute</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Error</source>
      <translation type="unfinished">Erreur</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Notes</source>
      <translation type="unfinished">Remarques</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Decision</source>
      <translation type="unfinished">Décision</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>{layer} has no field Review, which keeps the decisions. Begin adds it; nothing else is changed.</source>
      <translation type="unfinished">{layer} n'a pas de champ Review, qui garde les décisions. Commencer l'ajoute ; rien d'autre ne change.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Select a layer of terminus lines under Layers, such as that of Map a series.</source>
      <translation type="unfinished">Sélectionnez parmi les couches une couche de lignes de front, comme celle de Cartographier une série.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>The layer has no lines.</source>
      <translation type="unfinished">La couche n'a pas de lignes.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>{place} of {count}, {left} to go</source>
      <translation type="unfinished">{place} sur {count}, encore {left}</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>The layer is temporary: make it permanent, or its decisions are lost with it.</source>
      <translation type="unfinished">La couche est temporaire : rendez-la permanente, sinon les décisions se perdent avec elle.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>The layer has edits that are not saved: Accept saves them.</source>
      <translation type="unfinished">La couche a des modifications non enregistrées : Accepter les enregistre.</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>The line does not say which image it comes from.</source>
      <translation type="unfinished">La ligne ne dit pas de quelle image elle provient.</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>The image is not where it was. Shown is {path}</source>
      <translation type="unfinished">L'image n'est plus là où elle était. Affichée : {path}</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>Images under review</source>
      <translation type="unfinished">Images de la vérification</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>Images on servers are not opened by a review. Add it as a layer to see it: {path}</source>
      <translation type="unfinished">Les images sur des serveurs ne sont pas ouvertes lors d'une vérification. Ajoutez l'image comme couche pour la voir : {path}</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>The image can't be opened. It may have been moved: {path}</source>
      <translation type="unfinished">L'image ne peut pas être ouverte. Elle a peut-être été déplacée : {path}</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>First steps</source>
      <translation type="unfinished">Premiers pas</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Map a series...</source>
      <translation type="unfinished">Cartographier une série...</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Review lines...</source>
      <translation type="unfinished">Vérifier les lignes...</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Terminus change...</source>
      <translation type="unfinished">Variation du front...</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Models...</source>
      <translation type="unfinished">Modèles...</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>{count} line(s) edited by hand: length and centre are those of the new shape; flag 05 and the model's confidence, error and doubt are removed.</source>
      <translation type="unfinished">{count} ligne(s) modifiée(s) à la main : la longueur et le centre sont ceux de la nouvelle forme ; l'indicateur 05 et la confiance, l'erreur et le doute du modèle sont retirés.</translation>
    </message>
  </context>
</TS>
