<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>GlacierTerminus</name>
    <message>
      <location filename="../algorithms/algorithm.py" />
      <source>Parameters</source>
      <translation type="unfinished">Parameter</translation>
    </message>
    <message>
      <location filename="../algorithms/algorithm.py" />
      <source>Results</source>
      <translation type="unfinished">Ergebnisse</translation>
    </message>
    <message>
      <location filename="../algorithms/algorithm.py" />
      <source>Ran {tiles} tile(s) on {device} in {seconds:.1f} s; skipped {skipped} without valid pixels.</source>
      <translation type="unfinished">{tiles} Kachel(n) auf {device} in {seconds:.1f} s gerechnet; {skipped} ohne gültige Pixel übersprungen.</translation>
    </message>
    <message>
      <location filename="../algorithms/algorithm.py" />
      <source>Ran {tiles} tile(s) on {device} in {seconds:.1f} s.</source>
      <translation type="unfinished">{tiles} Kachel(n) auf {device} in {seconds:.1f} s gerechnet.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Classes to polygons</source>
      <translation type="unfinished">Klassen zu Polygonen</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <location filename="../algorithms/classify_raster.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Classified raster</source>
      <translation type="unfinished">Klassifiziertes Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Band (empty: the first)</source>
      <translation type="unfinished">Kanal (leer: der erste)</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <location filename="../algorithms/result_parameters.py" />
      <source>Classes to keep (empty: all)</source>
      <translation type="unfinished">Beizubehaltende Klassen (leer: alle)</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <location filename="../algorithms/result_parameters.py" />
      <source>Names or values, separated by commas.</source>
      <translation type="unfinished">Namen oder Werte, durch Kommas getrennt.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>One multipolygon per class</source>
      <translation type="unfinished">Ein Multipolygon je Klasse</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Simplification tolerance in pixels (0: none)</source>
      <translation type="unfinished">Vereinfachungstoleranz in Pixeln (0: keine)</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Class polygons</source>
      <translation type="unfinished">Klassenpolygone</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Number of polygons</source>
      <translation type="unfinished">Anzahl der Polygone</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>No pixel of the raster belongs to the selected classes: the output layer is empty.</source>
      <translation type="unfinished">Kein Pixel des Rasters gehört zu den gewählten Klassen: der Ausgabelayer ist leer.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>no classes</source>
      <translation type="unfinished">keine Klassen</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>There is no class {item!r}; the raster names {known}. Write a name or a value.</source>
      <translation type="unfinished">Es gibt keine Klasse {item!r}; das Raster nennt {known}. Geben Sie einen Namen oder Wert an.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>&lt;p&gt;Converts a classified raster to polygons: one for each connected patch of ice, ocean or any other class. Their edges follow the pixel edges exactly, every polygon is valid, and together they cover each classified pixel exactly once. Pixels that touch only at a corner belong to separate patches.&lt;/p&gt;&lt;p&gt;Each polygon has its class value, the name that the raster file gives to that value, and its area in km2 on the ellipsoid (empty if the raster has no coordinate system). Patches are stored in a temporary file on the way, so that large rasters need little memory.&lt;/p&gt;&lt;p&gt;Nothing is simplified unless you ask for it. If you do, each edge is simplified once for both neighbours, which still share it: no edge moves by more than the tolerance, no two edges cross, no patch disappears, and every polygon stays valid. Edges along the border of the raster and of pixels without a class are left unchanged, so the total area is preserved; the areas of individual patches may change. Simplification keeps all edges in memory, plus one byte per pixel.&lt;/p&gt;&lt;p&gt;Combining the patches of each class keeps all of them in memory until they are written.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Wandelt ein klassifiziertes Raster in Polygone um: eines für jede zusammenhängende Fläche aus Eis, Ozean oder einer anderen Klasse. Ihre Ränder folgen genau den Pixelkanten, jedes Polygon ist gültig, und zusammen bedecken sie jedes klassifizierte Pixel genau einmal. Pixel, die sich nur an einer Ecke berühren, gehören zu verschiedenen Flächen.&lt;/p&gt;&lt;p&gt;Jedes Polygon hat seinen Klassenwert, den Namen, den die Rasterdatei diesem Wert gibt, und seine Fläche in km2 auf dem Ellipsoid (leer, wenn das Raster kein Koordinatensystem hat). Die Flächen werden unterwegs in einer temporären Datei abgelegt, sodass große Raster wenig Speicher brauchen.&lt;/p&gt;&lt;p&gt;Nichts wird vereinfacht, sofern Sie es nicht verlangen. Dann wird jeder Rand einmal für beide Nachbarn vereinfacht, die ihn weiterhin teilen: Kein Rand verschiebt sich um mehr als die Toleranz, keine zwei Ränder kreuzen sich, keine Fläche verschwindet, und jedes Polygon bleibt gültig. Ränder am Rand des Rasters und an Pixeln ohne Klasse bleiben unverändert, sodass die Gesamtfläche erhalten bleibt; die Größen einzelner Flächen können sich ändern. Die Vereinfachung hält alle Ränder im Speicher, dazu ein Byte je Pixel.&lt;/p&gt;&lt;p&gt;Werden die Flächen jeder Klasse zusammengefasst, bleiben alle im Speicher, bis sie geschrieben sind.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Classify raster</source>
      <translation type="unfinished">Raster klassifizieren</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Probabilities</source>
      <translation type="unfinished">Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Confidence (probability of the chosen class)</source>
      <translation type="unfinished">Konfidenz (Wahrscheinlichkeit der gewählten Klasse)</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Number of tiles run</source>
      <translation type="unfinished">Anzahl gerechneter Kacheln</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Ratio of the image's cell size to the model's (above 1: coarser)</source>
      <translation type="unfinished">Verhältnis der Zellengröße des Bildes zu der des Modells (über 1: gröber)</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <location filename="../algorithms/classify_rasters.py" />
      <location filename="../algorithms/fjord_walls.py" />
      <location filename="../algorithms/map_series.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Device that ran the model</source>
      <translation type="unfinished">Gerät, auf dem das Modell lief</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>&lt;p&gt;Assigns a class to each pixel of a satellite image. The model reads the raster's values, not the layer's style.&lt;/p&gt;&lt;p&gt;The result is a GeoTIFF of class values with the model's colours and class names and an attribute table. The value 255 is NoData: pixels that are not valid in the image are not valid in the result. &lt;b&gt;Probabilities&lt;/b&gt; has one band per class, from 0 to 1; &lt;i&gt;Extract terminus&lt;/i&gt; draws the line from it. &lt;b&gt;Confidence&lt;/b&gt; is the probability of the chosen class. The files' metadata record the model, device, tiling, value range and software versions.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Minimum probability&lt;/b&gt; and &lt;b&gt;classes to keep&lt;/b&gt;: pixels that are less certain, or that belong to other classes, become NoData or a value of your choice, never background. With &lt;b&gt;predict background&lt;/b&gt; switched off, each pixel gets the most likely of the other classes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Polygons&lt;/b&gt;: only pixels inside them are written, and tiles outside them are not run.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cell size&lt;/b&gt;: the model was trained at one cell size; an image that differs too much is resampled before the model reads it. &lt;b&gt;Cells of the result&lt;/b&gt;: the result has the image's own cells, those that the model reads, or those of the snap raster. A &lt;b&gt;snap raster&lt;/b&gt; aligns the result with its pixel corners and, unless you choose another, sets its CRS.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Padding&lt;/b&gt;: how much context each tile reads beyond what it writes, so that no seams show between tiles. With the model's own padding, the tiles give practically the same result as the whole image would; the &lt;b&gt;tile plan&lt;/b&gt; shows what each tile reads and writes. If the network runs &lt;b&gt;in a separate process&lt;/b&gt;, a crash there does not take QGIS with it. &lt;b&gt;Flow direction&lt;/b&gt;: for models that expect the glacier to flow towards the top of the image.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Weist jedem Pixel eines Satellitenbildes eine Klasse zu. Das Modell liest die Werte des Rasters, nicht den Stil des Layers.&lt;/p&gt;&lt;p&gt;Das Ergebnis ist ein GeoTIFF von Klassenwerten mit den Farben und Klassennamen des Modells und einer Attributtabelle. Der Wert 255 ist NoData: Pixel, die im Bild nicht gültig sind, sind auch im Ergebnis nicht gültig. &lt;b&gt;Wahrscheinlichkeiten&lt;/b&gt; hat einen Kanal je Klasse, von 0 bis 1; &lt;i&gt;Gletscherfront ableiten&lt;/i&gt; zeichnet daraus die Linie. &lt;b&gt;Konfidenz&lt;/b&gt; ist die Wahrscheinlichkeit der gewählten Klasse. Die Metadaten der Dateien halten Modell, Gerät, Kacheln, Wertebereich und Softwareversionen fest.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mindestwahrscheinlichkeit&lt;/b&gt; und &lt;b&gt;beizubehaltende Klassen&lt;/b&gt;: Pixel, die weniger sicher sind oder zu anderen Klassen gehören, werden NoData oder erhalten einen Wert Ihrer Wahl, nie den des Hintergrunds. Ist &lt;b&gt;Hintergrund vorhersagen&lt;/b&gt; ausgeschaltet, erhält jedes Pixel die wahrscheinlichste der anderen Klassen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Polygone&lt;/b&gt;: Nur Pixel innerhalb der Polygone werden geschrieben; Kacheln außerhalb werden nicht gerechnet.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zellengröße&lt;/b&gt;: Das Modell wurde bei einer bestimmten Zellengröße trainiert; ein Bild, das zu sehr davon abweicht, wird umgerechnet, bevor das Modell es liest. &lt;b&gt;Zellen des Ergebnisses&lt;/b&gt;: Das Ergebnis hat die Zellen des Bildes, die vom Modell gelesenen oder die des Fangrasters. Ein &lt;b&gt;Fangraster&lt;/b&gt; richtet das Ergebnis an seinen Pixelecken aus und bestimmt, wenn Sie kein anderes wählen, auch das KBS.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rand&lt;/b&gt;: wie viel Umgebung jede Kachel über das hinaus liest, was sie schreibt, damit zwischen Kacheln keine Nähte sichtbar sind. Mit dem Rand des Modells ergeben die Kacheln praktisch dasselbe wie das ganze Bild; der &lt;b&gt;Kachelplan&lt;/b&gt; zeigt, was jede Kachel liest und schreibt. Läuft das Netz &lt;b&gt;in einem eigenen Prozess&lt;/b&gt;, reißt ein Absturz dort QGIS nicht mit. &lt;b&gt;Fließrichtung&lt;/b&gt;: für Modelle, die erwarten, dass der Gletscher zum oberen Bildrand fließt.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Classify rasters</source>
      <translation type="unfinished">Mehrere Raster klassifizieren</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>As one mosaic</source>
      <translation type="unfinished">Als ein Mosaik</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Each image separately</source>
      <translation type="unfinished">Jedes Bild für sich</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Processing mode</source>
      <translation type="unfinished">Art der Verarbeitung</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Write probabilities</source>
      <translation type="unfinished">Wahrscheinlichkeiten schreiben</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Write confidence</source>
      <translation type="unfinished">Konfidenz schreiben</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Keep results of the same image and settings</source>
      <translation type="unfinished">Ergebnisse desselben Bildes mit denselben Einstellungen behalten</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>A run that was cut short then goes on from there.</source>
      <translation type="unfinished">Ein abgebrochener Lauf wird dann dort fortgesetzt.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Output folder</source>
      <translation type="unfinished">Ausgabeordner</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Classified rasters</source>
      <translation type="unfinished">Klassifizierte Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Number of rasters classified</source>
      <translation type="unfinished">Anzahl klassifizierter Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <location filename="../algorithms/map_series.py" />
      <source>Number of rasters that failed</source>
      <translation type="unfinished">Anzahl fehlgeschlagener Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <location filename="../algorithms/map_series.py" />
      <source>Failures and their reasons, one per line</source>
      <translation type="unfinished">Fehlschläge und ihre Gründe, je eine Zeile</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>There is no raster to classify. Choose rasters, or a folder that contains some.</source>
      <translation type="unfinished">Es gibt kein Raster zu klassifizieren. Wählen Sie Raster oder einen Ordner, der welche enthält.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>The folder {folder} can't be created: {error}. Choose another one.</source>
      <translation type="unfinished">Der Ordner {folder} kann nicht angelegt werden: {error}. Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>No raster could be classified.</source>
      <translation type="unfinished">Kein Raster konnte klassifiziert werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>&lt;p&gt;Classifies many satellite images as &lt;i&gt;Classify raster&lt;/i&gt; does one; everything in its help applies here too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Each image separately&lt;/b&gt;: one result per image, named after it, in the output folder. An image that can't be classified does not stop the others; it is listed at the end with the reason. &lt;b&gt;As one mosaic&lt;/b&gt;: the images are read as one, in the coordinate system of the first and with the finest cells of all; where images overlap, the first one with a valid pixel is used. Values that a model derives from the scene, such as percentiles, are then those of the mosaic, or of its part in the extent.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bands&lt;/b&gt; are chosen by name, number or wavelength, in the same way for all images. An &lt;b&gt;extent&lt;/b&gt; and a &lt;b&gt;mask&lt;/b&gt; apply to each image; an image that lies outside them is listed as failed.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Klassifiziert viele Satellitenbilder so, wie &lt;i&gt;Raster klassifizieren&lt;/i&gt; eines klassifiziert; alles in dessen Hilfe gilt auch hier.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Jedes Bild für sich&lt;/b&gt;: ein Ergebnis je Bild, nach ihm benannt, im Ausgabeordner. Ein Bild, das nicht klassifiziert werden kann, hält die anderen nicht auf; es wird am Ende mit dem Grund aufgeführt. &lt;b&gt;Als ein Mosaik&lt;/b&gt;: Die Bilder werden als eines gelesen, im Koordinatensystem des ersten und mit den feinsten Zellen von allen; wo Bilder sich überlappen, gilt das erste mit einem gültigen Pixel. Werte, die ein Modell aus der Szene ableitet, etwa Perzentile, sind dann die des Mosaiks oder seines Teils in der Ausdehnung.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Kanäle&lt;/b&gt; werden für alle Bilder gleich gewählt, nach Name, Nummer oder Wellenlänge. &lt;b&gt;Ausdehnung&lt;/b&gt; und &lt;b&gt;Maske&lt;/b&gt; gelten für jedes Bild; ein Bild, das außerhalb liegt, wird als fehlgeschlagen aufgeführt.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>&lt;p&gt;A run that was cut short goes on when it is run again: an image whose result is in the folder, made of the same file with the same settings, is not classified a second time, unless you switch that off under the advanced parameters.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Ein abgebrochener Lauf wird fortgesetzt, wenn er erneut gestartet wird: Ein Bild, dessen Ergebnis aus derselben Datei mit denselben Einstellungen bereits im Ordner liegt, wird nicht noch einmal klassifiziert, es sei denn, Sie schalten das unter den erweiterten Parametern aus.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>{count} of {all} images have a result with the same settings in the folder: it is kept.</source>
      <translation type="unfinished">{count} von {all} Bildern haben im Ordner ein Ergebnis mit denselben Einstellungen: Es wird behalten.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>{number} of {count}: {name}</source>
      <translation type="unfinished">{number} von {count}: {name}</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Cancelled: {count} of {all} rasters were classified before, and are kept in {folder}.</source>
      <translation type="unfinished">Abgebrochen: {count} von {all} Rastern waren schon klassifiziert und bleiben in {folder}.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>The mosaic would be incomplete.</source>
      <translation type="unfinished">Das Mosaik wäre unvollständig.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>The mosaic has {width} x {height} pixels.</source>
      <translation type="unfinished">Das Mosaik hat {width} x {height} Pixel.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compare termini</source>
      <translation type="unfinished">Gletscherfronten vergleichen</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines</source>
      <translation type="unfinished">Vorhergesagte Linien</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Reference lines</source>
      <translation type="unfinished">Referenzlinien</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>{same} of {pairs} predicted line(s) are the same as their reference, so their distance of 0 m says nothing. Is a layer compared with itself or with a copy of it? Choose another reference.</source>
      <translation type="unfinished">{same} von {pairs} vorhergesagten Linien sind dieselben wie ihre Referenz; ihr Abstand von 0 m besagt nichts. Wird ein Layer mit sich selbst oder einer Kopie verglichen? Wählen Sie eine andere Referenz.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compared {pairs} pair(s): symmetric mean {mean:.1f} m, median {median:.1f} m, worst {worst:.1f} m; {missed} reference line(s) without a prediction, {without} predicted line(s) without a reference.</source>
      <translation type="unfinished">{pairs} Paar(e) verglichen: symmetrisches Mittel {mean:.1f} m, Median {median:.1f} m, schlechtestes {worst:.1f} m; {missed} Referenzlinie(n) ohne Vorhersage, {without} vorhergesagte Linie(n) ohne Referenz.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>&lt;p&gt;Measures how far predicted terminus lines lie from reference lines, for example hand-digitised ones. Lines are paired by glacier and date. The two layers may have different coordinate systems; dates may be date fields or text such as 2014-08-01, 20140801 or 1.8.2014. If a layer tells no glacier ids, the nearest lines of the same date are paired one to one. Lines without a partner are listed in a layer of their own, each with the reason.&lt;/p&gt;&lt;p&gt;All distances are metres on the ground, measured in a local plane around each pair, so that degrees and map projections do not distort them; if you give a &lt;b&gt;cell size&lt;/b&gt;, they are reported in pixels too. Lines without a coordinate system are measured in their own units.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Results&lt;/b&gt;: the predicted lines, with the figures of each pair as attributes; the area between the lines in strips, coloured by width; a summary of all pairs and by glacier, sensor and month; and a report for the browser, with plots and the definitions below. Missed lines do not enter the means; their number is stated next to them.&lt;/p&gt;&lt;p&gt;The figures:&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Misst, wie weit vorhergesagte Frontlinien von Referenzlinien entfernt sind, etwa von Hand digitalisierten. Linien werden nach Gletscher und Datum gepaart. Die beiden Layer dürfen verschiedene Koordinatensysteme haben; Daten dürfen Datumsfelder sein oder Text wie 2014-08-01, 20140801 oder 1.8.2014. Nennt ein Layer keine Gletscherkennungen, werden die nächstgelegenen Linien desselben Datums eins zu eins gepaart. Linien ohne Partner stehen in einem eigenen Layer, jede mit dem Grund.&lt;/p&gt;&lt;p&gt;Alle Abstände sind Meter am Boden, gemessen in einer lokalen Ebene um jedes Paar, sodass Gradangaben und Kartenprojektionen sie nicht verzerren; geben Sie eine &lt;b&gt;Zellengröße&lt;/b&gt; an, werden sie auch in Pixeln angegeben. Linien ohne Koordinatensystem werden in ihren eigenen Einheiten gemessen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ergebnisse&lt;/b&gt;: die vorhergesagten Linien mit den Kennzahlen jedes Paars als Attributen; die Fläche zwischen den Linien in Streifen, nach Breite gefärbt; eine Zusammenfassung aller Paare und nach Gletscher, Sensor und Monat; und ein Bericht für den Browser mit Diagrammen und den Definitionen unten. Nicht gefundene Linien gehen nicht in die Mittel ein; ihre Anzahl steht daneben.&lt;/p&gt;&lt;p&gt;Die Kennzahlen:&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>&lt;p&gt;Means, medians and shares are taken over points evenly spaced along each line, ends included, at least 1000 on the longer one. For area, bias, the point-by-point figure and Fréchet, the pieces of a broken line are joined by straight segments, nearest ends first; for area and bias these count as length as well. Areas that the lines go round twice count twice.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Mittelwerte, Mediane und Anteile werden über Punkte gebildet, die gleichmäßig entlang jeder Linie liegen, die Enden eingeschlossen, mindestens 1000 auf der längeren. Für Fläche, systematische Abweichung, den Abstand Punkt für Punkt und Fréchet werden die Stücke einer unterbrochenen Linie durch gerade Strecken verbunden, die nächsten Enden zuerst; bei Fläche und systematischer Abweichung zählen diese auch als Länge. Flächen, die die Linien zweimal umlaufen, zählen doppelt.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: glacier id field</source>
      <translation type="unfinished">Vorhergesagte Linien: Feld der Gletscherkennung</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: date field</source>
      <translation type="unfinished">Vorhergesagte Linien: Datumsfeld</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Reference lines: glacier id field</source>
      <translation type="unfinished">Referenzlinien: Feld der Gletscherkennung</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Reference lines: date field</source>
      <translation type="unfinished">Referenzlinien: Datumsfeld</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: sensor field</source>
      <translation type="unfinished">Vorhergesagte Linien: Feld des Sensors</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: confidence field</source>
      <translation type="unfinished">Vorhergesagte Linien: Feld der Konfidenz</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: stated error field (metres, 90 %)</source>
      <translation type="unfinished">Vorhergesagte Linien: Feld des angegebenen Fehlers (m, 90 %)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Tolerance in metres (empty: 2 cells or {metres:g} m)</source>
      <translation type="unfinished">Toleranz in Metern (leer: 2 Zellen oder {metres:g} m)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compare every line with every line of the other layer</source>
      <translation type="unfinished">Jede Linie mit jeder des anderen Layers vergleichen</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Treat them as pieces of one front</source>
      <translation type="unfinished">Als Stücke einer einzigen Front behandeln</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compare each with the nearest line of the other layer, one to one</source>
      <translation type="unfinished">Jede mit der nächsten Linie des anderen Layers vergleichen, eins zu eins</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Cell size in metres, for distances in pixels as well</source>
      <translation type="unfinished">Zellengröße in Metern, für Abstände auch in Pixeln</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Maximum number of days between the two dates</source>
      <translation type="unfinished">Höchstzahl der Tage zwischen den beiden Daten</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Several lines of the same glacier and date</source>
      <translation type="unfinished">Mehrere Linien desselben Gletschers und Datums</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compared lines</source>
      <translation type="unfinished">Verglichene Linien</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Area between the lines</source>
      <translation type="unfinished">Fläche zwischen den Linien</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Summary</source>
      <translation type="unfinished">Zusammenfassung</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Lines without a partner</source>
      <translation type="unfinished">Linien ohne Partner</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <location filename="../algorithms/terminus_change.py" />
      <source>HTML files (*.html)</source>
      <translation type="unfinished">HTML-Dateien (*.html)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <location filename="../algorithms/terminus_change.py" />
      <source>Report</source>
      <translation type="unfinished">Bericht</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Number of pairs</source>
      <translation type="unfinished">Anzahl der Paare</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Number of reference lines without a prediction</source>
      <translation type="unfinished">Anzahl der Referenzlinien ohne Vorhersage</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Number of predicted lines without a reference</source>
      <translation type="unfinished">Anzahl der vorhergesagten Linien ohne Referenz</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Symmetric mean distance in metres</source>
      <translation type="unfinished">Symmetrischer mittlerer Abstand in Metern</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>glacier id</source>
      <translation type="unfinished">Gletscherkennung</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>date</source>
      <translation type="unfinished">Datum</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>{layers}: no {what} is told, so lines are paired without it.</source>
      <translation type="unfinished">{layers}: keine Angabe für: {what}. Die Linien werden ohne sie gepaart.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source> and </source>
      <translation type="unfinished"> und </translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>{layer}: {count} line(s)</source>
      <translation type="unfinished">{layer}: {count} Linie(n)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>No predicted line has a reference line of the same glacier and date, so there is nothing to compare. Found in {ours}. Found in {theirs}. Check the glacier and date fields, or allow more days between the dates.</source>
      <translation type="unfinished">Zu keiner vorhergesagten Linie gibt es eine Referenzlinie desselben Gletschers und Datums; es gibt nichts zu vergleichen. Gefunden in {ours}. Gefunden in {theirs}. Prüfen Sie die Felder für Gletscher und Datum, oder erlauben Sie mehr Tage zwischen den Daten.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>{layer} has no field {field}; its fields are {found}. Choose one of them as {name}.</source>
      <translation type="unfinished">{layer} hat kein Feld {field}; die Felder sind {found}. Wählen Sie eines davon als {name}.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>left of the reference</source>
      <translation type="unfinished">links der Referenz</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>right of the reference</source>
      <translation type="unfinished">rechts der Referenz</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>no line geometry</source>
      <translation type="unfinished">keine Liniengeometrie</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>the date {date} can't be read</source>
      <translation type="unfinished">das Datum {date} kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Export training data</source>
      <translation type="unfinished">Trainingsdaten exportieren</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Tile width in pixels</source>
      <translation type="unfinished">Kachelbreite in Pixeln</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Tile height in pixels</source>
      <translation type="unfinished">Kachelhöhe in Pixeln</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Horizontal stride in pixels</source>
      <translation type="unfinished">Schrittweite waagrecht in Pixeln</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Vertical stride in pixels</source>
      <translation type="unfinished">Schrittweite senkrecht in Pixeln</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Width of a front in the label raster, in pixels</source>
      <translation type="unfinished">Breite einer Front im Beschriftungsraster, in Pixeln</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Unlabelled pixels are</source>
      <translation type="unfinished">Nicht beschriftete Pixel sind</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>background (0)</source>
      <translation type="unfinished">Hintergrund (0)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>unknown (255): ignored in training</source>
      <translation type="unfinished">unbekannt (255): beim Training ignoriert</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Adds tiles rotated by multiples of this angle.</source>
      <translation type="unfinished">Ergänzt Kacheln, die um Vielfache dieses Winkels gedreht sind.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>A polygon of which less lies in a tile is not labelled there.</source>
      <translation type="unfinished">Ein Polygon, von dem weniger in einer Kachel liegt, gilt dort nicht.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Bands (empty: all)</source>
      <translation type="unfinished">Kanäle (leer: alle)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/parameters.py" />
      <source>Extent (empty: the whole image)</source>
      <translation type="unfinished">Ausdehnung (leer: das ganze Bild)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Mask polygons: keep only tiles fully inside</source>
      <translation type="unfinished">Maskenpolygone: nur Kacheln ganz im Innern behalten</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Rotation angle in degrees (0: none)</source>
      <translation type="unfinished">Drehwinkel in Grad (0: keiner)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Keep tiles without any labelled feature</source>
      <translation type="unfinished">Kacheln ohne beschriftetes Objekt behalten</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Minimum share of a polygon in a tile (0 to 1)</source>
      <translation type="unfinished">Mindestanteil eines Polygons in einer Kachel (0 bis 1)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Image format</source>
      <translation type="unfinished">Bildformat</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Scene name (empty: the file name)</source>
      <translation type="unfinished">Name der Szene (leer: der Dateiname)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Glacier id, where the labels have no GlacierID field</source>
      <translation type="unfinished">Gletscherkennung, wo die Beschriftungen kein Feld GlacierID haben</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Folder of tiles</source>
      <translation type="unfinished">Ordner der Kacheln</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/plan_run.py" />
      <source>Number of tiles</source>
      <translation type="unfinished">Anzahl der Kacheln</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/parameters.py" />
      <source>Satellite image</source>
      <translation type="unfinished">Satellitenbild</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Labels: class polygons</source>
      <translation type="unfinished">Beschriftungen: Klassenpolygone</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Field of the class value or name (empty: class 1)</source>
      <translation type="unfinished">Feld des Klassenwerts oder -namens (leer: Klasse 1)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Field of the class name</source>
      <translation type="unfinished">Feld des Klassennamens</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Labels: calving fronts as lines</source>
      <translation type="unfinished">Beschriftungen: Kalbungsfronten als Linien</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Or labels: a classified raster</source>
      <translation type="unfinished">Oder Beschriftungen: ein klassifiziertes Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Both a classified raster and drawn labels are given; expected only one of the two. Leave one out.</source>
      <translation type="unfinished">Sowohl ein klassifiziertes Raster als auch gezeichnete Beschriftungen sind angegeben; erwartet wird nur eines von beiden. Lassen Sie eines weg.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/result_parameters.py" />
      <source>The mask layer contains no polygon. Draw one, or leave it out.</source>
      <translation type="unfinished">Der Maskenlayer enthält kein Polygon. Zeichnen Sie eines, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Wrote {count} tile(s) with the classes {names}.</source>
      <translation type="unfinished">{count} Kachel(n) mit den Klassen {names} geschrieben.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>The label layers contain no features. Draw polygons or lines on the image first, or give a classified raster.</source>
      <translation type="unfinished">Die Layer der Beschriftungen enthalten keine Objekte. Zeichnen Sie zuerst Polygone oder Linien auf dem Bild, oder geben Sie ein klassifiziertes Raster an.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>{count} polygon(s) without a class are skipped.</source>
      <translation type="unfinished">{count} Polygon(e) ohne Klasse werden übersprungen.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>{layer} has no field {field}; its fields are {found}. Choose one of them.</source>
      <translation type="unfinished">{layer} hat kein Feld {field}; die Felder sind {found}. Wählen Sie eines davon.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>{layer}: the lines come from {count} images, none of which has the name of this one. All of them are taken for fronts of this image: select or filter those that are.</source>
      <translation type="unfinished">{layer}: Die Linien stammen aus {count} Bildern, von denen keines den Namen dieses Bildes hat. Alle gelten als Fronten dieses Bildes: Wählen oder filtern Sie die, die es sind.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>{layer}: {count} line(s) of other images are left out (field ImagePath).</source>
      <translation type="unfinished">{layer}: {count} Linie(n) anderer Bilder sind ausgelassen (Feld ImagePath).</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>&lt;p&gt;Cuts a satellite image and its labels into small tiles for training a network: the folder layout that Esri calls &lt;i&gt;Classified_Tiles&lt;/i&gt;, which &lt;code&gt;python -m training&lt;/code&gt; and Esri's own tools read.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels&lt;/b&gt; are polygons with a class field (whole numbers from 0 to 255, or names), calving fronts as lines, or both: lines are burned over the polygons with the given width, and are also kept as lines. Alternatively, a classified raster provides the labels. The value 255 means unknown: tiles have it where the image has no valid data and, if you choose so, wherever nothing was drawn. It is not the same as background, which is 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Flow direction&lt;/b&gt; determines which end of a front is the left one, and is stored with each tile. &lt;b&gt;Rotation angle&lt;/b&gt;: 90 yields each tile four times. &lt;b&gt;Mask polygons&lt;/b&gt;: only tiles that lie fully inside them are kept. A field &lt;i&gt;GlacierID&lt;/i&gt; tells glaciers apart, so that a network can be tested on a glacier that it has never seen. Date and sensor are read from the scene name where possible.&lt;/p&gt;&lt;p&gt;PNG holds 1 or 3 bands of 8 or 16 bits, JPEG 1 or 3 bands of 8 bits, TIFF any number and type. All are georeferenced. The output folder must be new or empty; it appears only when it is complete.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Zerschneidet ein Satellitenbild und seine Beschriftungen in kleine Kacheln, mit denen ein Netz trainiert wird: die Ordnerstruktur, die Esri &lt;i&gt;Classified_Tiles&lt;/i&gt; nennt und die &lt;code&gt;python -m training&lt;/code&gt; und Esris eigene Werkzeuge lesen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Beschriftungen&lt;/b&gt; sind Polygone mit einem Klassenfeld (ganze Zahlen von 0 bis 255 oder Namen), Kalbungsfronten als Linien oder beides: Linien werden in der angegebenen Breite über die Polygone gelegt und außerdem als Linien beibehalten. Stattdessen kann ein klassifiziertes Raster die Beschriftungen liefern. Der Wert 255 bedeutet unbekannt: Kacheln haben ihn, wo das Bild keine gültigen Daten hat, und auf Wunsch überall, wo nichts gezeichnet wurde. Das ist nicht dasselbe wie Hintergrund, der 0 ist.&lt;/p&gt;&lt;p&gt;Die &lt;b&gt;Fließrichtung&lt;/b&gt; bestimmt, welches Ende einer Front das linke ist, und wird mit jeder Kachel gespeichert. &lt;b&gt;Drehwinkel&lt;/b&gt;: 90 ergibt jede Kachel viermal. &lt;b&gt;Maskenpolygone&lt;/b&gt;: Nur Kacheln, die ganz darin liegen, werden behalten. Ein Feld &lt;i&gt;GlacierID&lt;/i&gt; unterscheidet die Gletscher, sodass ein Netz an einem Gletscher geprüft werden kann, den es nie gesehen hat. Datum und Sensor werden, wo möglich, aus dem Namen der Szene gelesen.&lt;/p&gt;&lt;p&gt;PNG fasst 1 oder 3 Kanäle mit 8 oder 16 Bit, JPEG 1 oder 3 Kanäle mit 8 Bit, TIFF jede Anzahl und jeden Typ. Alle sind georeferenziert. Der Ausgabeordner muss neu oder leer sein; er erscheint erst, wenn er vollständig ist.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>&lt;p&gt;Of lines that name their images in a field &lt;i&gt;ImagePath&lt;/i&gt;, as those of &lt;i&gt;Map a series&lt;/i&gt; do, only those of this image are taken.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Von Linien, die ihr Bild in einem Feld &lt;i&gt;ImagePath&lt;/i&gt; nennen, wie es die von &lt;i&gt;Eine Serie kartieren&lt;/i&gt; tun, werden nur die dieses Bildes genommen.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>&lt;p&gt;Of lines with a field &lt;i&gt;Date&lt;/i&gt; only those of the image's day are taken, where there are any.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Von Linien mit einem Feld &lt;i&gt;Date&lt;/i&gt; werden nur die vom Tag des Bildes genommen, wo es solche gibt.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/expressions.py" />
      <source>&lt;p&gt;Returns the acquisition date contained in the name of a satellite scene: Landsat, Sentinel and other product names, or any plain date. NULL if there is none.&lt;/p&gt;&lt;p&gt;&lt;code&gt;glacier_scene_date(layer_property(@layer, 'name'))&lt;/code&gt;&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Gibt das Aufnahmedatum zurück, das der Name einer Satellitenszene enthält: Produktnamen von Landsat, Sentinel und anderen oder ein einfaches Datum. NULL, wenn es keines gibt.&lt;/p&gt;&lt;p&gt;&lt;code&gt;glacier_scene_date(layer_property(@layer, 'name'))&lt;/code&gt;&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Extract terminus</source>
      <translation type="unfinished">Gletscherfront ableiten</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Probability or classified raster</source>
      <translation type="unfinished">Wahrscheinlichkeits- oder klassifiziertes Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Model that classified it (empty: the bundled model)</source>
      <translation type="unfinished">Modell, das es klassifiziert hat (leer: das mitgelieferte Modell)</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Extent (empty: the whole raster)</source>
      <translation type="unfinished">Ausdehnung (leer: das ganze Raster)</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Terminus line</source>
      <translation type="unfinished">Frontlinie</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <location filename="../algorithms/map_series.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Number of fronts</source>
      <translation type="unfinished">Anzahl der Fronten</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Length of the first line in metres</source>
      <translation type="unfinished">Länge der ersten Linie in Metern</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>The raster's place on the earth is unknown (it has no usable coordinate system): lengths and errors in metres are left out. Set the layer's CRS to get them.</source>
      <translation type="unfinished">Die Lage des Rasters auf der Erde ist unbekannt (es hat kein brauchbares Koordinatensystem): Längen und Fehler in Metern entfallen. Setzen Sie das KBS des Layers, um sie zu erhalten.</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>&lt;p&gt;Draws the terminus line from a raster that &lt;i&gt;Classify raster&lt;/i&gt; or another program wrote: one band of probabilities per class of the model, one band of class values, or one band of the front's probability (0 to 1, or 0 to 255 as whole numbers). For a model without a front class, a single band of decimals is read as the probability of ocean. Probabilities give a better line than class values.&lt;/p&gt;&lt;p&gt;If the model has a front class, the line is the least-cost path along it; for models of ice and ocean only, it is the boundary between the two, without the coast. With a box along the flow or two fjord walls it is the best line from wall to wall, and only the part of the raster around each glacier is read. If neither the model nor your input separates land from ice, the front is told from the coast by its shape alone, as the line that closes the head of a fjord, and is flagged as uncertain.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Zeichnet die Frontlinie aus einem Raster, das &lt;i&gt;Raster klassifizieren&lt;/i&gt; oder ein anderes Programm geschrieben hat: ein Kanal mit Wahrscheinlichkeiten je Klasse des Modells, ein Kanal mit Klassenwerten oder ein Kanal mit der Wahrscheinlichkeit der Front (0 bis 1, oder 0 bis 255 als ganze Zahlen). Bei einem Modell ohne Frontklasse gilt ein einzelner Kanal mit Dezimalzahlen als Wahrscheinlichkeit des Ozeans. Wahrscheinlichkeiten ergeben eine bessere Linie als Klassenwerte.&lt;/p&gt;&lt;p&gt;Hat das Modell eine Frontklasse, ist die Linie der Weg der geringsten Kosten entlang dieser Klasse; bei Modellen, die nur Eis und Ozean kennen, ist sie die Grenze zwischen beiden, ohne die Küste. Mit einem Rechteck entlang der Fließrichtung oder zwei Fjordwänden ist sie die beste Linie von Wand zu Wand, und nur der Teil des Rasters um jeden Gletscher wird gelesen. Trennen weder das Modell noch Ihre Angaben Land von Eis, wird die Front allein an ihrer Form von der Küste unterschieden, als die Linie, die den Fjord abschließt, und als unsicher gekennzeichnet.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" />
      <source>, about {minutes:.0f} min left</source>
      <translation type="unfinished">, noch etwa {minutes:.0f} min</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" />
      <source>, about {seconds:.0f} s left</source>
      <translation type="unfinished">, noch etwa {seconds:.0f} s</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" />
      <source>Cancelled: nothing was written.</source>
      <translation type="unfinished">Abgebrochen: Nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" />
      <source>Not enough memory for this run. Choose a smaller extent, tile size or batch size, or close other programs.</source>
      <translation type="unfinished">Zu wenig Speicher für diesen Lauf. Wählen Sie eine kleinere Ausdehnung, Kachel- oder Stapelgröße, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Fjord walls from a series</source>
      <translation type="unfinished">Fjordwände aus einer Serie</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Areas, one polygon per glacier</source>
      <translation type="unfinished">Gebiete, ein Polygon je Gletscher</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Fjord walls</source>
      <translation type="unfinished">Fjordwände</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Number of walls</source>
      <translation type="unfinished">Anzahl der Wände</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Number of images used for the first wall</source>
      <translation type="unfinished">Anzahl der Bilder, die für die erste Wand verwendet wurden</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <location filename="../algorithms/map_series.py" />
      <source>There is no image to read. Choose images of the glacier at several dates, or a folder of them.</source>
      <translation type="unfinished">Es gibt kein Bild zu lesen. Wählen Sie Bilder des Gletschers von mehreren Daten oder einen Ordner mit solchen.</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>&lt;p&gt;Finds the two walls of a glacier's fjord from images of several dates. Rock stays where it is, while ice and water come and go: what one image leaves open, ten together settle. Give the result to &lt;i&gt;Map terminus&lt;/i&gt; as &lt;b&gt;fjord walls&lt;/b&gt;, for these and all other images of the glacier: its lines then end where the front meets the rock. Look at the walls first, and correct them where they are wrong; they are ordinary lines.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Satellite images&lt;/b&gt;: six or more, of different years and seasons, that lie exactly on one another. They may differ in cell size and coordinate system; the area of interest is that of the first one. &lt;b&gt;Flow direction&lt;/b&gt;: without one, eight are tried on the first image. &lt;b&gt;Extent&lt;/b&gt;: limit it to the surroundings of the glacier. &lt;b&gt;Areas&lt;/b&gt;, told apart by a field GlacierID, give walls for several glaciers in one run; with &lt;b&gt;centrelines&lt;/b&gt; each has its own flow direction.&lt;/p&gt;&lt;p&gt;The walls reach from the farthest front upstream to the farthest downstream, and half of the front's width beyond; fronts outside them are not found. &lt;b&gt;Side&lt;/b&gt; is left or right as seen when looking downstream. &lt;b&gt;Images&lt;/b&gt; counts those that show the place, &lt;b&gt;Fronts&lt;/b&gt; those in which a front was found, and &lt;b&gt;FrontsNear&lt;/b&gt; the fronts that end within ten of the model's cells of the wall: if it is well below Fronts, the wall lies off the rock, or fronts end short of it.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Findet die zwei Wände des Fjords eines Gletschers aus Bildern mehrerer Daten. Fels bleibt, wo er ist, während Eis und Wasser kommen und gehen: Was ein Bild offen lässt, klären zehn gemeinsam. Geben Sie das Ergebnis &lt;i&gt;Gletscherfront kartieren&lt;/i&gt; als &lt;b&gt;Fjordwände&lt;/b&gt;, für diese und alle anderen Bilder des Gletschers: Die Linien enden dann dort, wo die Front auf den Fels trifft. Sehen Sie sich die Wände zuerst an, und verbessern Sie sie, wo sie falsch sind; es sind gewöhnliche Linien.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Satellitenbilder&lt;/b&gt;: sechs oder mehr, aus verschiedenen Jahren und Jahreszeiten, die genau aufeinander liegen. Zellengröße und Koordinatensystem dürfen verschieden sein; das Gebiet ist das des ersten. &lt;b&gt;Fließrichtung&lt;/b&gt;: Ohne sie werden acht auf dem ersten Bild ausprobiert. &lt;b&gt;Ausdehnung&lt;/b&gt;: Beschränken Sie sie auf die Umgebung des Gletschers. &lt;b&gt;Gebiete&lt;/b&gt;, unterschieden durch ein Feld GlacierID, ergeben Wände für mehrere Gletscher in einem Lauf; mit &lt;b&gt;Mittellinien&lt;/b&gt; hat jeder seine eigene Fließrichtung.&lt;/p&gt;&lt;p&gt;Die Wände reichen von der am weitesten gletscheraufwärts gelegenen Front bis zur am weitesten gletscherabwärts gelegenen und um eine halbe Frontbreite darüber hinaus; Fronten außerhalb werden nicht gefunden. &lt;b&gt;Side&lt;/b&gt; ist links oder rechts mit Blick gletscherabwärts. &lt;b&gt;Images&lt;/b&gt; zählt die Bilder, die den Ort zeigen, &lt;b&gt;Fronts&lt;/b&gt; jene, in denen eine Front gefunden wurde, und &lt;b&gt;FrontsNear&lt;/b&gt; die Fronten, die innerhalb von zehn Zellen des Modells an der Wand enden: Ist es deutlich kleiner als Fronts, liegt die Wand neben dem Fels, oder die Fronten enden vor ihr.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>Satellite images</source>
      <translation type="unfinished">Satellitenbilder</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>Folder: use all its images as well</source>
      <translation type="unfinished">Ordner: auch alle Bilder darin verwenden</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>File name patterns in the folder, separated by spaces</source>
      <translation type="unfinished">Dateinamensmuster im Ordner, durch Leerzeichen getrennt</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>{count} file(s) of the folder are results of this plugin and no images: they are left out.</source>
      <translation type="unfinished">{count} Datei(en) des Ordners sind Ergebnisse dieses Plugins und keine Bilder: Sie werden ausgelassen.</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <location filename="../gui/review_images.py" />
      <source>Opening {name}...</source>
      <translation type="unfinished">{name} wird geöffnet...</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <location filename="../algorithms/parameters.py" />
      <source>It can't be opened as a raster.</source>
      <translation type="unfinished">Es kann nicht als Raster geöffnet werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>It has no coordinate system and other images have one: its place is unknown. Set its CRS.</source>
      <translation type="unfinished">Es hat kein Koordinatensystem, andere Bilder haben eines: Sein Ort ist unbekannt. Legen Sie sein KBS fest.</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>Run this again with the same settings, and it goes on from there.</source>
      <translation type="unfinished">Mit denselben Einstellungen erneut ausgeführt, wird dort fortgesetzt.</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>The folder {folder} does not exist.</source>
      <translation type="unfinished">Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Map termini of a series</source>
      <translation type="unfinished">Gletscherfronten einer Serie kartieren</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Find the fjord walls first, if none are given and there are six images or more</source>
      <translation type="unfinished">Zuerst die Fjordwände finden, wenn keine angegeben sind und es sechs Bilder oder mehr gibt</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Terminus lines</source>
      <translation type="unfinished">Frontlinien</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Fjord walls that were found</source>
      <translation type="unfinished">Gefundene Fjordwände</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Number of images mapped</source>
      <translation type="unfinished">Anzahl kartierter Bilder</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>No image could be mapped.</source>
      <translation type="unfinished">Kein Bild konnte kartiert werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>&lt;p&gt;Maps the calving front in many images of a glacier, or of several, as &lt;i&gt;Map terminus&lt;/i&gt; does in one, and puts all lines into one layer, each with its date; everything in its help applies here too. An image that can't be mapped does not stop the others; it is listed at the end with the reason.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Find the fjord walls first&lt;/b&gt;: where neither a box nor walls are given, the walls are found in all images together, as &lt;i&gt;Fjord walls from a series&lt;/i&gt; does, and the lines end at them. Every image, or sixty of them where there are more, is then classified twice. If no walls are found, the images are mapped without them, and the log says why. Look at the walls once; for later images give them as &lt;b&gt;fjord walls&lt;/b&gt;, corrected where they are wrong.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Kartiert die Kalbungsfront in vielen Bildern eines oder mehrerer Gletscher, so wie &lt;i&gt;Gletscherfront kartieren&lt;/i&gt; in einem, und legt alle Linien in einen Layer, jede mit ihrem Datum; alles in dessen Hilfe gilt auch hier. Ein Bild, das nicht kartiert werden kann, hält die anderen nicht auf; es wird am Ende mit dem Grund aufgeführt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zuerst die Fjordwände finden&lt;/b&gt;: Wo weder ein Rechteck noch Wände angegeben sind, werden die Wände in allen Bildern gemeinsam gefunden, wie &lt;i&gt;Fjordwände aus einer Serie&lt;/i&gt; es tut, und die Linien enden an ihnen. Jedes Bild, oder sechzig davon, wo es mehr sind, wird dann zweimal klassifiziert. Werden keine Wände gefunden, werden die Bilder ohne sie kartiert, und das Protokoll sagt, warum. Sehen Sie sich die Wände einmal an; für weitere Bilder geben Sie sie als &lt;b&gt;Fjordwände&lt;/b&gt; an, verbessert, wo sie falsch sind.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>&lt;p&gt;The lines that a run has found before it is cancelled, or before QGIS ends, are kept for thirty days in your user profile: run it again with the same images and settings, and it goes on from there.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Die Linien, die ein Lauf gefunden hat, bevor er abgebrochen wird oder QGIS endet, werden dreißig Tage lang in Ihrem Benutzerprofil aufbewahrt: Mit denselben Bildern und Einstellungen erneut gestartet, wird er dort fortgesetzt.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>&lt;p&gt;&lt;b&gt;Review lines&lt;/b&gt; in the plugin's menu then shows the lines one by one, the most doubtful first, each on its image: accept, edit or reject them. The field Review keeps the decision.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;&lt;b&gt;Linien durchsehen&lt;/b&gt; im Menü des Plugins zeigt danach die Linien einzeln, die zweifelhaftesten zuerst, jede auf ihrem Bild: Nehmen Sie sie an, bearbeiten oder verwerfen Sie sie. Das Feld Review behält die Entscheidung.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>The fjord walls are not looked for: that takes {count} images or more.</source>
      <translation type="unfinished">Die Fjordwände werden nicht gesucht: Das braucht {count} Bilder oder mehr.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>No fjord walls were found: {error}</source>
      <translation type="unfinished">Es wurden keine Fjordwände gefunden: {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>{count} of {all} images were mapped before, with the same settings, in an earlier run: their lines are taken from it.</source>
      <translation type="unfinished">{count} von {all} Bildern wurden mit denselben Einstellungen bereits in einem früheren Lauf kartiert: Ihre Linien werden daraus übernommen.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>The lines of {count} of {all} images are kept.</source>
      <translation type="unfinished">Die Linien von {count} von {all} Bildern bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <location filename="../plugin.py" />
      <source>Map terminus</source>
      <translation type="unfinished">Gletscherfront kartieren</translation>
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <source>Flow direction used</source>
      <translation type="unfinished">Verwendete Fließrichtung</translation>
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <source>&lt;p&gt;Finds the calving front of a glacier on a satellite image and draws it as a line.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Satellite image&lt;/b&gt;: any raster layer. The model reads its values, not its style. &lt;b&gt;Flow direction&lt;/b&gt;: the direction in which the glacier flows, in degrees clockwise from grid north, or a line drawn along the flow. The image is rotated so that the glacier flows towards the top, as in the training data; the line is returned in the image's own coordinates. If no direction is given and the model needs one, eight are tried and the most confident line is kept.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Extent&lt;/b&gt;: limit it to the surroundings of the glacier; this improves the contrast and the line and shortens the run. &lt;b&gt;Cell size&lt;/b&gt;: models are trained at one cell size; images with another are resampled to it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Where to look&lt;/b&gt;: a box drawn along the flow says it all in one rectangle: its long sides are the fjord walls, which the line then joins, and its axis is the flow. The walls can also be given as two lines, which &lt;i&gt;Fjord walls from a series&lt;/i&gt; finds, or a polygon can mark the area. Where a front bends, two short strokes along the rock, one where each of its ends meets it, do best as walls. A layer with several of them, told apart by a field GlacierID, is mapped in one run, each glacier on its own. &lt;b&gt;Centrelines&lt;/b&gt;, drawn downstream, give the flow of each glacier, and its front must cross its centreline. No line is drawn on &lt;b&gt;land&lt;/b&gt;, given as polygons or a raster.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Findet die Kalbungsfront eines Gletschers auf einem Satellitenbild und zeichnet sie als Linie.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Satellitenbild&lt;/b&gt;: ein beliebiger Rasterlayer. Das Modell liest seine Werte, nicht seinen Stil. &lt;b&gt;Fließrichtung&lt;/b&gt;: die Richtung, in die der Gletscher fließt, in Grad im Uhrzeigersinn von Gitternord, oder eine entlang der Fließrichtung gezeichnete Linie. Das Bild wird so gedreht, dass der Gletscher nach oben fließt wie in den Trainingsdaten; die Linie kommt in den Koordinaten des Bildes zurück. Ist keine Richtung angegeben und braucht das Modell eine, werden acht ausprobiert, und die Linie mit der höchsten Konfidenz wird behalten.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ausdehnung&lt;/b&gt;: Beschränken Sie sie auf die Umgebung des Gletschers; das verbessert den Kontrast und die Linie und verkürzt den Lauf. &lt;b&gt;Zellengröße&lt;/b&gt;: Modelle werden bei einer bestimmten Zellengröße trainiert; Bilder mit einer anderen werden umgerechnet.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Wo gesucht wird&lt;/b&gt;: Ein entlang der Fließrichtung gezeichnetes Rechteck sagt alles auf einmal: Seine langen Seiten sind die Fjordwände, an die die Linie dann anschließt, und seine Achse ist die Fließrichtung. Die Wände können auch als zwei Linien angegeben werden, die &lt;i&gt;Fjordwände aus einer Serie&lt;/i&gt; findet, oder ein Polygon markiert das Gebiet. Wo eine Front sich biegt, sind als Wände zwei kurze Striche am Fels entlang am besten, je einer, wo ein Ende auf ihn trifft. Ein Layer mit mehreren davon, unterschieden durch ein Feld GlacierID, wird in einem Lauf kartiert, jeder Gletscher für sich. &lt;b&gt;Mittellinien&lt;/b&gt;, gletscherabwärts gezeichnet, geben die Fließrichtung jedes Gletschers an, und seine Front muss seine Mittellinie kreuzen. Auf &lt;b&gt;Land&lt;/b&gt;, als Polygone oder Raster angegeben, wird keine Linie gezeichnet.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <source>&lt;p&gt;&lt;b&gt;Points that the front passes&lt;/b&gt;: where the line went wrong, a point on the front draws it there. They want a box, walls, or strokes at the ends of the front as well.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;&lt;b&gt;Punkte, durch die die Front verläuft&lt;/b&gt;: Wo die Linie falsch verlief, zieht ein Punkt auf der Front sie dorthin. Dazu braucht es außerdem ein Rechteck, Wände oder Striche an den Enden der Front.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs.py" />
      <source>{path} will hold the attributes alone: a {suffix} file has no geometry, so it can't be shown on the map. Let the name end in .gpkg, .geojson or .shp to keep the shapes.</source>
      <translation type="unfinished">{path} wird nur die Attribute enthalten: Eine {suffix}-Datei hat keine Geometrie und kann nicht auf der Karte gezeigt werden. Lassen Sie den Namen auf .gpkg, .geojson oder .shp enden, um die Formen zu behalten.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>No terminus found, for the reason stated above. The output layer is empty.</source>
      <translation type="unfinished">Keine Front gefunden, aus dem oben genannten Grund. Der Ausgabelayer ist leer.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Model (empty: the bundled model)</source>
      <translation type="unfinished">Modell (leer: das mitgelieferte Modell)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Models</source>
      <translation type="unfinished">Modelle</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>&lt;p&gt;&lt;b&gt;Model&lt;/b&gt;: a model definition of this plugin (.json), an Esri .emd or .dlpk file whose model is ONNX, a model made for Deepness, or any .onnx file that classifies pixels. Python files in a package are never run, and weights in Python's own formats are never opened. Settings that another program's model does not state are assumed, and the log says so; &lt;b&gt;Missing model settings&lt;/b&gt; overrides them, with keys of the plugin's own definition: Classes, CellSize, Normalization, ExtractBands, Stride, ModelPadding. A bare .onnx file states neither classes nor cell size nor value scaling: give them there, or add the file in the window, which asks for them and saves them beside it for every later run.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;&lt;b&gt;Modell&lt;/b&gt;: eine Modelldefinition dieser Erweiterung (.json), eine .emd- oder .dlpk-Datei von Esri, deren Modell ONNX ist, ein für Deepness erstelltes Modell oder irgendeine .onnx-Datei, die Pixel klassifiziert. Python-Dateien in einem Paket werden nie ausgeführt und Gewichte in Pythons eigenen Formaten nie geöffnet. Angaben, die beim Modell eines anderen Programms fehlen, werden angenommen, und das Protokoll sagt das; &lt;b&gt;Fehlende Modellangaben&lt;/b&gt; setzt sie richtig, mit Schlüsseln der Definition dieser Erweiterung: Classes, CellSize, Normalization, ExtractBands, Stride, ModelPadding. Eine .onnx-Datei allein nennt weder Klassen noch Zellengröße noch Werteskalierung: Geben Sie sie dort an, oder fügen Sie die Datei im Fenster hinzu, das danach fragt und die Angaben für alle späteren Läufe neben ihr speichert.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flow direction in degrees (empty: automatic)</source>
      <translation type="unfinished">Fließrichtung in Grad (leer: automatisch)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flow direction in degrees (empty: unknown)</source>
      <translation type="unfinished">Fließrichtung in Grad (leer: unbekannt)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The direction in which the glacier flows, clockwise from grid north.</source>
      <translation type="unfinished">Die Richtung, in die der Gletscher fließt, im Uhrzeigersinn von Gitternord.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or flow line, drawn from upstream to downstream</source>
      <translation type="unfinished">Oder Fließlinie, gletscherabwärts gezeichnet</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Boxes along the flow, one per glacier</source>
      <translation type="unfinished">Rechtecke entlang der Fließrichtung, eines je Gletscher</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Rectangles whose long sides are the fjord walls and whose axis is the flow.</source>
      <translation type="unfinished">Rechtecke, deren lange Seiten die Fjordwände sind und deren Achse die Fließrichtung ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or fjord walls, two lines per glacier</source>
      <translation type="unfinished">Oder Fjordwände, zwei Linien je Gletscher</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or areas to search, one polygon per glacier</source>
      <translation type="unfinished">Oder Suchgebiete, ein Polygon je Gletscher</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Land polygons, where no front is drawn</source>
      <translation type="unfinished">Landpolygone, auf denen keine Front gezeichnet wird</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or land raster: all values other than 0 are land</source>
      <translation type="unfinished">Oder Landraster: Alle Werte außer 0 sind Land</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Points that the front passes, between its walls or ends</source>
      <translation type="unfinished">Punkte, durch die die Front verläuft, zwischen ihren Wänden oder Enden</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The line is drawn through them: one where it went wrong often does.</source>
      <translation type="unfinished">Die Linie wird durch sie gezeichnet: Oft genügt einer dort, wo sie falsch verlief.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../algorithms/terminus_change.py" />
      <source>Centrelines, one per glacier</source>
      <translation type="unfinished">Mittellinien, eine je Gletscher</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Drawn downstream. They give the flow direction, and the front must cross them.</source>
      <translation type="unfinished">Gletscherabwärts gezeichnet. Sie geben die Fließrichtung an, und die Front muss sie kreuzen.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>CRS of the lines (empty: the image's)</source>
      <translation type="unfinished">KBS der Linien (leer: das des Bildes)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Usually EPSG:3413 in Greenland and EPSG:3031 in Antarctica.</source>
      <translation type="unfinished">Üblich sind EPSG:3413 in Grönland und EPSG:3031 in der Antarktis.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Pattern of the file name (empty: known products)</source>
      <translation type="unfinished">Muster des Dateinamens (leer: bekannte Produkte)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>A template such as {example}, or a regular expression with named groups.</source>
      <translation type="unfinished">Eine Vorlage wie {example} oder ein regulärer Ausdruck mit benannten Gruppen.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Maximum number of fronts</source>
      <translation type="unfinished">Höchstzahl der Fronten</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Missing model settings, as JSON</source>
      <translation type="unfinished">Fehlende Modellangaben als JSON</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>For example {example}</source>
      <translation type="unfinished">Zum Beispiel {example}</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{names} are given; expected only one of them. Leave out the others.</source>
      <translation type="unfinished">{names} sind angegeben; erwartet wird nur eines davon. Lassen Sie die anderen weg.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The layer given as {name} contains no features. Draw one on the image, or leave it out.</source>
      <translation type="unfinished">Der als {name} angegebene Layer enthält keine Objekte. Zeichnen Sie eines auf dem Bild, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>its coordinates are not finite there</source>
      <translation type="unfinished">die Koordinaten sind dort nicht endlich</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>A feature of {name}, the layer {layer}, can't be transformed to the image's coordinate system ({error}). Check the layer's CRS, {crs}, or draw it on the image.</source>
      <translation type="unfinished">Ein Objekt von {name}, dem Layer {layer}, kann nicht in das Koordinatensystem des Bildes umgerechnet werden ({error}). Prüfen Sie das KBS des Layers, {crs}, oder zeichnen Sie es auf dem Bild.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>unknown</source>
      <translation type="unfinished">unbekannt</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>lines</source>
      <translation type="unfinished">Linien</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>points</source>
      <translation type="unfinished">Punkte</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>polygons</source>
      <translation type="unfinished">Polygone</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The layer {layer}, given as {name}, holds {found}; expected {wanted}. Choose another layer.</source>
      <translation type="unfinished">Der Layer {layer}, angegeben als {name}, enthält {found}; erwartet: {wanted}. Wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>geometries of another kind</source>
      <translation type="unfinished">Geometrien anderer Art</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Device (auto, cpu, or a GPU such as cuda:0)</source>
      <translation type="unfinished">Gerät (auto, cpu oder eine GPU wie cuda:0)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Bands, in the model's order (empty: chosen automatically)</source>
      <translation type="unfinished">Kanäle in der Reihenfolge des Modells (leer: automatisch gewählt)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Extent that sets the contrast (empty: what is read)</source>
      <translation type="unfinished">Ausdehnung, die den Kontrast bestimmt (leer: das Gelesene)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The model's contrast stretch is computed from the pixels inside it.</source>
      <translation type="unfinished">Die Kontraststreckung des Modells wird aus den Pixeln darin berechnet.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Separated by commas, for example B4, 3, 0.842um.</source>
      <translation type="unfinished">Durch Kommas getrennt, zum Beispiel B4, 3, 0.842um.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Averages over transformed copies of each tile; that many times slower.</source>
      <translation type="unfinished">Mittelt über umgeformte Kopien jeder Kachel; um so viel langsamer.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>A crash of the network then does not affect QGIS.</source>
      <translation type="unfinished">Ein Absturz des Netzes betrifft QGIS dann nicht.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or bands by name, number or wavelength</source>
      <translation type="unfinished">Oder Kanäle nach Name, Nummer oder Wellenlänge</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Amplitude: use the absolute value of complex numbers</source>
      <translation type="unfinished">Amplitude: Betrag komplexer Zahlen verwenden</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Cell size</source>
      <translation type="unfinished">Zellengröße</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Padding in pixels (empty: the model's)</source>
      <translation type="unfinished">Rand in Pixeln (leer: der des Modells)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Tile size in pixels (empty: the model's)</source>
      <translation type="unfinished">Kachelgröße in Pixeln (leer: die des Modells)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Batch size (empty: the model's)</source>
      <translation type="unfinished">Stapelgröße (leer: die des Modells)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Test-time augmentation</source>
      <translation type="unfinished">Augmentierung beim Anwenden</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flips (4)</source>
      <translation type="unfinished">Spiegelungen (4)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flips and rotations (8)</source>
      <translation type="unfinished">Spiegelungen und Drehungen (8)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../gui/model_settings.py" />
      <source>None</source>
      <translation type="unfinished">Keine</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Blend overlapping tiles</source>
      <translation type="unfinished">Überlappende Kacheln ineinander überblenden</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Run the network in a separate process</source>
      <translation type="unfinished">Das Netz in einem eigenen Prozess ausführen</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Resample to the model's if it does not fit</source>
      <translation type="unfinished">Auf die des Modells umrechnen, wenn sie nicht passt</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Use it as it is, with a warning</source>
      <translation type="unfinished">Unverändert verwenden, mit Warnung</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Use it as it is</source>
      <translation type="unfinished">Unverändert verwenden</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Only the pixels of the extent are downloaded from {name}: leave the extent that sets the contrast empty.</source>
      <translation type="unfinished">Von {name} werden nur die Pixel der Ausdehnung heruntergeladen: Lassen Sie die Ausdehnung, die den Kontrast bestimmt, leer.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The layer {name} comes from the data provider {provider}; expected a raster that GDAL reads. Save it as a GeoTIFF first (Layer &gt; Save As, raw data).</source>
      <translation type="unfinished">Der Layer {name} kommt vom Datenanbieter {provider}; erwartet wird ein Raster, das GDAL liest. Speichern Sie ihn zuerst als GeoTIFF (Layer &gt; Speichern als, Rohdaten).</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The flow line layer contains no line: draw one from upstream to downstream.</source>
      <translation type="unfinished">Der Layer der Fließlinie enthält keine Linie: Zeichnen Sie eine, gletscherabwärts.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The flow line layer contains {count} lines; expected one. Select one and use the selected features only, or give one centreline per glacier.</source>
      <translation type="unfinished">Der Layer der Fließlinie enthält {count} Linien; erwartet: eine. Wählen Sie eine aus und verwenden Sie nur die gewählten Objekte, oder geben Sie je Gletscher eine Mittellinie an.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name} is {text!r}; expected a number such as 30 or 30.5. Correct it, or leave it empty.</source>
      <translation type="unfinished">{name} ist {text!r}; erwartet wird eine Zahl wie 30 oder 30.5. Berichtigen Sie die Angabe oder lassen Sie sie leer.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>at least {least:g}</source>
      <translation type="unfinished">mindestens {least:g}</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>at most {most:g}</source>
      <translation type="unfinished">höchstens {most:g}</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name} is {number:g}; expected {limit}. Correct it.</source>
      <translation type="unfinished">{name} ist {number:g}; erwartet wird {limit}. Berichtigen Sie die Angabe.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name} is {text!r}, which QGIS does not know; expected a coordinate system such as EPSG:3413. Correct it, or leave it empty.</source>
      <translation type="unfinished">{name} ist {text!r}, was QGIS nicht kennt; erwartet wird ein Koordinatensystem wie EPSG:3413. Berichtigen Sie die Angabe oder lassen Sie sie leer.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The model expects images in one orientation, so only the mirror image is averaged with the image.</source>
      <translation type="unfinished">Das Modell erwartet Bilder in einer bestimmten Ausrichtung; deshalb wird nur das Spiegelbild mit dem Bild gemittelt.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The model scales values by a fixed range, so the extent that sets the contrast has no effect.</source>
      <translation type="unfinished">Das Modell skaliert Werte mit einem festen Bereich; die Ausdehnung, die den Kontrast bestimmt, hat deshalb keine Wirkung.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Reading band(s) {bands} of {path}: data values, not the layer's style.</source>
      <translation type="unfinished">Gelesen werden die Kanäle {bands} von {path}: Datenwerte, nicht der Stil des Layers.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Bands are given both by number and by name. Leave out one of the two.</source>
      <translation type="unfinished">Kanäle sind nach Nummer und nach Name angegeben. Lassen Sie eines von beiden weg.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{found} band(s) were chosen, but the model reads {expected}. Choose as many as the model reads, in its order.</source>
      <translation type="unfinished">{found} Kanal/Kanäle gewählt, das Modell liest aber {expected}. Wählen Sie so viele, wie das Modell liest, in seiner Reihenfolge.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Bands were matched to the model's by wavelength or name: {bands}.</source>
      <translation type="unfinished">Kanäle wurden nach Wellenlänge oder Name denen des Modells zugeordnet: {bands}.</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_layer.py" />
      <source>Tile plan</source>
      <translation type="unfinished">Kachelplan</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Plan a run</source>
      <translation type="unfinished">Lauf planen</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Estimated duration in seconds</source>
      <translation type="unfinished">Geschätzte Dauer in Sekunden</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Maximum size of the classified raster in MB</source>
      <translation type="unfinished">Höchstgröße des klassifizierten Rasters in MB</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Number of flow directions tried</source>
      <translation type="unfinished">Anzahl ausprobierter Fließrichtungen</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>The image's cell size in metres</source>
      <translation type="unfinished">Zellengröße des Bildes in Metern</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>The model's cell size in metres</source>
      <translation type="unfinished">Zellengröße des Modells in Metern</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Cell size check: fits, resampled, differs, too coarse or unknown</source>
      <translation type="unfinished">Prüfung der Zellengröße: fits (passt), resampled (umgerechnet), differs (weicht ab), too coarse (zu grob) oder unknown (unbekannt)</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>The image's pixels are downloaded when the run starts, so the run can't be planned beforehand.</source>
      <translation type="unfinished">Die Pixel des Bildes werden erst beim Start des Laufs heruntergeladen; der Lauf kann deshalb nicht im Voraus geplant werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>&lt;p&gt;Reports what &lt;i&gt;Map terminus&lt;/i&gt; would do with the same parameters: how many tiles it would run, how long this would take on this computer (one tile is run to measure it), how large the classified raster would be at most, and whether the image's cell size fits the one that the model was trained at.&lt;/p&gt;&lt;p&gt;Nothing is written.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Gibt an, was &lt;i&gt;Gletscherfront kartieren&lt;/i&gt; mit denselben Parametern tun würde: wie viele Kacheln zu rechnen wären, wie lange das auf diesem Computer dauern würde (eine Kachel wird zum Messen gerechnet), wie groß das klassifizierte Raster höchstens würde und ob die Zellengröße des Bildes zu der passt, bei der das Modell trainiert wurde.&lt;/p&gt;&lt;p&gt;Nichts wird geschrieben.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/private_packages.py" />
      <source>In QGIS, open Raster &gt; Glacier Terminus &gt; Python packages to install what is missing with one click. Or open {place}, run the following line and restart QGIS. Both use a private folder and change nothing in QGIS itself:
{python} -m pip install --no-deps --target "{folder}" {packages}</source>
      <translation type="unfinished">Öffnen Sie in QGIS Raster &gt; Glacier Terminus &gt; Python-Pakete, um das Fehlende mit einem Klick zu installieren. Oder öffnen Sie {place}, führen Sie die folgende Zeile aus und starten Sie QGIS neu. Beides verwendet einen eigenen Ordner und ändert nichts an QGIS selbst:
{python} -m pip install --no-deps --target "{folder}" {packages}</translation>
    </message>
    <message>
      <location filename="../algorithms/private_packages.py" />
      <source>a terminal</source>
      <translation type="unfinished">ein Terminal</translation>
    </message>
    <message>
      <location filename="../algorithms/private_packages.py" />
      <source>the OSGeo4W Shell</source>
      <translation type="unfinished">die OSGeo4W-Shell</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{width} x {height} pixels of {name} would be downloaded; expected at most {most} million. Give a smaller extent.</source>
      <translation type="unfinished">{width} x {height} Pixel von {name} würden heruntergeladen; erwartet werden höchstens {most} Millionen. Geben Sie eine kleinere Ausdehnung an.</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{name} is a picture rendered by a server: its colours are read instead of measured values.</source>
      <translation type="unfinished">{name} ist ein von einem Server gezeichnetes Bild: Gelesen werden seine Farben statt gemessener Werte.</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>Downloading {width} x {height} pixels of {name} through its data provider ({kind}).</source>
      <translation type="unfinished">{width} x {height} Pixel von {name} werden über den Datenanbieter ({kind}) heruntergeladen.</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{name} has no fixed pixel grid: a server renders any part of it. Give an extent.</source>
      <translation type="unfinished">{name} hat kein festes Pixelgitter: Ein Server zeichnet jeden beliebigen Teil. Geben Sie eine Ausdehnung an.</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{name} has no coordinate system, so its cell size is unknown. Set the layer's CRS.</source>
      <translation type="unfinished">{name} hat kein Koordinatensystem; die Zellengröße ist deshalb unbekannt. Setzen Sie das KBS des Layers.</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>no pixels were received</source>
      <translation type="unfinished">es kamen keine Pixel an</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>a block was not received</source>
      <translation type="unfinished">ein Block kam nicht an</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>The pixels of {name} could not be downloaded: {problem}. Check the connection and the extent, or save the layer as a GeoTIFF first (Layer &gt; Save As, raw data).</source>
      <translation type="unfinished">Die Pixel von {name} konnten nicht heruntergeladen werden: {problem}. Prüfen Sie die Verbindung und die Ausdehnung, oder speichern Sie den Layer zuerst als GeoTIFF (Layer &gt; Speichern als, Rohdaten).</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Only inside these polygons</source>
      <translation type="unfinished">Nur innerhalb dieser Polygone</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Tiles outside them are not run.</source>
      <translation type="unfinished">Kacheln außerhalb werden nicht gerechnet.</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Predict background</source>
      <translation type="unfinished">Hintergrund vorhersagen</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>If this is off, the background class is never chosen.</source>
      <translation type="unfinished">Ist dies ausgeschaltet, wird die Hintergrundklasse nie gewählt.</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Minimum probability of the chosen class</source>
      <translation type="unfinished">Mindestwahrscheinlichkeit der gewählten Klasse</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Value of all other pixels (empty: NoData)</source>
      <translation type="unfinished">Wert aller anderen Pixel (leer: NoData)</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Of pixels below the minimum probability, and of classes that are not kept.</source>
      <translation type="unfinished">Von Pixeln unter der Mindestwahrscheinlichkeit und von nicht beibehaltenen Klassen.</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>The image's</source>
      <translation type="unfinished">Die des Bildes</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>The model's</source>
      <translation type="unfinished">Die des Modells</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>The snap raster's</source>
      <translation type="unfinished">Die des Fangrasters</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Cells of the result</source>
      <translation type="unfinished">Zellen des Ergebnisses</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Snap raster</source>
      <translation type="unfinished">Fangraster</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>CRS of the result (empty: the snap raster's or image's)</source>
      <translation type="unfinished">KBS des Ergebnisses (leer: das von Fangraster oder Bild)</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Byte, in 250 steps (a quarter of the size)</source>
      <translation type="unfinished">Byte, in 250 Stufen (ein Viertel der Größe)</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Float32</source>
      <translation type="unfinished">Float32</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Data type of probabilities and confidence</source>
      <translation type="unfinished">Datentyp von Wahrscheinlichkeiten und Konfidenz</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Compression</source>
      <translation type="unfinished">Kompression</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Add overviews</source>
      <translation type="unfinished">Übersichten hinzufügen</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Write cloud-optimised GeoTIFFs (COG)</source>
      <translation type="unfinished">Cloud-optimierte GeoTIFFs (COG) schreiben</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>not reviewed</source>
      <translation type="unfinished">nicht durchgesehen</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <location filename="../gui/review_dock.py" />
      <source>accepted</source>
      <translation type="unfinished">angenommen</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <location filename="../gui/review_dock.py" />
      <source>rejected</source>
      <translation type="unfinished">verworfen</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>over {low:g} m</source>
      <translation type="unfinished">über {low:g} m</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>{low:g} to {high:g} m</source>
      <translation type="unfinished">{low:g} bis {high:g} m</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus change</source>
      <translation type="unfinished">Veränderung der Gletscherfront</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus lines of several dates</source>
      <translation type="unfinished">Frontlinien mehrerer Daten</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Drawn downstream. Without them, a straight line along the flow that the fronts state is used.</source>
      <translation type="unfinished">Gletscherabwärts gezeichnet. Ohne sie wird eine gerade Linie entlang der Fließrichtung verwendet, die die Fronten angeben.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Method</source>
      <translation type="unfinished">Methode</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Width of the box in metres (empty: what three of four fronts span)</source>
      <translation type="unfinished">Breite des Rechtecks in Metern (leer: was drei von vier Fronten überspannen)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Glacier id field</source>
      <translation type="unfinished">Feld der Gletscherkennung</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Date field</source>
      <translation type="unfinished">Datumsfeld</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Sensor field</source>
      <translation type="unfinished">Feld des Sensors</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Stated error field (metres)</source>
      <translation type="unfinished">Feld des angegebenen Fehlers (Meter)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Flow direction field</source>
      <translation type="unfinished">Feld der Fließrichtung</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Lines of the same glacier and date are pieces of one front</source>
      <translation type="unfinished">Linien desselben Gletschers und Datums sind Stücke einer einzigen Front</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Centrelines and boxes</source>
      <translation type="unfinished">Mittellinien und Rechtecke</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Number of fronts measured</source>
      <translation type="unfinished">Anzahl vermessener Fronten</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Number of glaciers</source>
      <translation type="unfinished">Anzahl der Gletscher</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>{layer}: the flow direction of {count} line(s), field FlowDir, is left out: the lines were transformed to another coordinate system, where another way is north. Draw a centreline, or map with that CRS of the lines (LINES_CRS).</source>
      <translation type="unfinished">{layer}: Die Fließrichtung von {count} Linie(n), Feld FlowDir, bleibt weg: Die Linien wurden in ein anderes Koordinatensystem transformiert, in dem Norden anderswo liegt. Zeichnen Sie eine Mittellinie, oder kartieren Sie mit diesem KBS der Linien (LINES_CRS).</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>The position of none of the fronts could be measured: {reasons}.</source>
      <translation type="unfinished">Von keiner der Fronten konnte die Position gemessen werden: {reasons}.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>&lt;p&gt;Measures how far the terminus of a glacier has advanced or retreated: where each front of a series stands along the glacier, the change from one front to the next, and the rate per year. The lines may be those of &lt;i&gt;Map a series&lt;/i&gt; or any others with a date; a field GlacierID tells several glaciers apart. &lt;b&gt;Advance is positive, retreat negative&lt;/b&gt;; all lengths are metres on the ground, measured in a plane around each glacier.&lt;/p&gt;&lt;p&gt;Draw a &lt;b&gt;centreline&lt;/b&gt; from upstream to downstream, along the middle of the glacier and beyond all fronts. If you give none, a straight line through the middle of the fronts takes its place, in the direction that the lines state (field FlowDir). Positions count from the upstream end of that line: take the same centreline for all runs that you compare.&lt;/p&gt;&lt;p&gt;The methods:&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Misst, wie weit die Front eines Gletschers vorgestoßen ist oder sich zurückgezogen hat: wo jede Front einer Serie entlang des Gletschers steht, die Veränderung von einer Front zur nächsten und die Rate pro Jahr. Die Linien können die von &lt;i&gt;Eine Serie kartieren&lt;/i&gt; sein oder beliebige andere mit einem Datum; ein Feld GlacierID unterscheidet mehrere Gletscher. &lt;b&gt;Vorstoß ist positiv, Rückzug negativ&lt;/b&gt;; alle Längen sind Meter am Boden, gemessen in einer Ebene um jeden Gletscher.&lt;/p&gt;&lt;p&gt;Zeichnen Sie eine &lt;b&gt;Mittellinie&lt;/b&gt; gletscherabwärts, entlang der Mitte des Gletschers und über alle Fronten hinaus. Geben Sie keine an, tritt eine gerade Linie durch die Mitte der Fronten an ihre Stelle, in der Richtung, die die Linien angeben (Feld FlowDir). Positionen zählen vom gletscheraufwärts gelegenen Ende dieser Linie: Nehmen Sie dieselbe Mittellinie für alle Läufe, die Sie vergleichen.&lt;/p&gt;&lt;p&gt;Die Methoden:&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>&lt;p&gt;A front that ends within the box is extended straight across to its sides; &lt;b&gt;Spanned&lt;/b&gt; states the share of the box that the front itself spans, and &lt;b&gt;Notes&lt;/b&gt; what is missing. &lt;b&gt;Width of the box&lt;/b&gt;: choose one that all fronts span, or the change of a front that is drawn short is that of its part.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Results&lt;/b&gt;: the lines with date, position, position relative to the most recent front, change and rate since the front before, width, path length, mean distance between nodes, and width and area of the box. ChangeEr_m combines the errors that both fronts state (Error_m). A name that ends in .csv or .xlsx gives the table alone. &lt;b&gt;Centrelines and boxes&lt;/b&gt; shows along what was measured; the &lt;b&gt;report&lt;/b&gt; has the curve of each glacier.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Eine Front, die innerhalb des Rechtecks endet, wird gerade bis zu dessen Seiten verlängert; &lt;b&gt;Spanned&lt;/b&gt; gibt den Anteil des Rechtecks an, den die Front selbst überspannt, und &lt;b&gt;Notes&lt;/b&gt;, was fehlt. &lt;b&gt;Breite des Rechtecks&lt;/b&gt;: Wählen Sie eine, die alle Fronten überspannen; sonst ist die Veränderung einer zu kurz gezeichneten Front nur die ihres gezeichneten Teils.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ergebnisse&lt;/b&gt;: die Linien mit Datum, Position, Position relativ zur jüngsten Front, Veränderung und Rate seit der vorigen Front, Breite, Länge entlang der Front, mittlerem Abstand der Stützpunkte sowie Breite und Fläche des Rechtecks. ChangeEr_m verbindet die Fehler, die beide Fronten angeben (Error_m). Ein Name, der auf .csv oder .xlsx endet, ergibt nur die Tabelle. &lt;b&gt;Mittellinien und Rechtecke&lt;/b&gt; zeigt, woran entlang gemessen wurde; der &lt;b&gt;Bericht&lt;/b&gt; enthält die Kurve jedes Gletschers.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <location filename="../core/terminus_change.py" />
      <source>centreline</source>
      <translation type="unfinished">Mittellinie</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>left side of the box</source>
      <translation type="unfinished">linke Seite des Rechtecks</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>right side of the box</source>
      <translation type="unfinished">rechte Seite des Rechtecks</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>{glacier}: {change:+.0f} m from {first} to {last}, {rate:+.0f} m per year in the mean.</source>
      <translation type="unfinished">{glacier}: {change:+.0f} m von {first} bis {last}, im Mittel {rate:+.0f} m pro Jahr.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <location filename="../gui/review_dock.py" />
      <source>Glacier</source>
      <translation type="unfinished">Gletscher</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus position along the centreline (m)</source>
      <translation type="unfinished">Position der Front entlang der Mittellinie (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Position relative to the most recent front (m, advance positive)</source>
      <translation type="unfinished">Position relativ zur jüngsten Front (m, Vorstoß positiv)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Change since the front before (m, advance positive)</source>
      <translation type="unfinished">Veränderung seit der vorigen Front (m, Vorstoß positiv)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Error of the change (m)</source>
      <translation type="unfinished">Fehler der Veränderung (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Rate of change (m/yr, advance positive)</source>
      <translation type="unfinished">Veränderungsrate (m/Jahr, Vorstoß positiv)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus width (m)</source>
      <translation type="unfinished">Breite der Front (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus path length (m)</source>
      <translation type="unfinished">Länge entlang der Front (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Mean distance between nodes (m)</source>
      <translation type="unfinished">Mittlerer Abstand der Stützpunkte (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Box width (m)</source>
      <translation type="unfinished">Breite des Rechtecks (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Box area upstream of the front (m2)</source>
      <translation type="unfinished">Fläche des Rechtecks gletscheraufwärts der Front (m2)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Share of the box that the front spans</source>
      <translation type="unfinished">Anteil des Rechtecks, den die Front überspannt</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>&lt;p&gt;The line runs from left to right as seen when looking downstream. Its attributes follow TermPicks and GEEDiT: date, time, satellite and image id, from the image's name, from a &lt;b&gt;pattern&lt;/b&gt; of yours (a template such as {glacier}_{date:%Y%m%d}_{sensor}, with * for any text, or a regular expression with named groups), or from the file's tags; the model and its checksum; and the line's length on the ground. QualFlag combines 01 uncertain, 03 scan-line gaps of Landsat 7 since 31 May 2003, 04 incomplete and 05 automatic; Notes gives the reasons in words. Clouds are not detected: cloudShadowFlag stays empty.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Error_m&lt;/b&gt; is derived from how wide, faint or ambiguous the front's probability is across the line. It is meant as an upper limit of the mean distance from the true front that holds for nine lines in ten. On three glaciers, each unseen by the network in question, 113 of 122 lines lay within it of the hand-drawn front; it is calibrated on them. Take it as a guide elsewhere, all the more with models other than the bundled one. &lt;b&gt;Doubt&lt;/b&gt;, from 0 to 1, ranks lines for review, by this error and the number of flags. &lt;b&gt;Confidence&lt;/b&gt; is the mean probability along the line.&lt;/p&gt;&lt;p&gt;If no front is found, the layer is empty and the log says why.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Die Linie verläuft von links nach rechts, gletscherabwärts gesehen. Ihre Attribute folgen TermPicks und GEEDiT: Datum, Zeit, Satellit und Bildkennung aus dem Namen des Bildes, aus einem eigenen &lt;b&gt;Muster&lt;/b&gt; (einer Vorlage wie {glacier}_{date:%Y%m%d}_{sensor}, mit * für beliebigen Text, oder einem regulären Ausdruck mit benannten Gruppen) oder aus den Tags der Datei; das Modell und seine Prüfsumme; und die Länge der Linie am Boden. QualFlag kombiniert 01 unsicher, 03 Zeilenlücken von Landsat 7 seit dem 31. Mai 2003, 04 unvollständig und 05 automatisch; Notes nennt die Gründe in Worten. Wolken werden nicht erkannt: cloudShadowFlag bleibt leer.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Error_m&lt;/b&gt; wird daraus abgeleitet, wie breit, schwach oder mehrdeutig die Wahrscheinlichkeit der Front quer zur Linie ist. Gemeint ist eine obere Grenze des mittleren Abstands von der wahren Front, die für neun von zehn Linien gilt. Auf drei Gletschern, die das jeweilige Netz nie gesehen hatte, lagen 113 von 122 Linien innerhalb dieser Grenze um die von Hand gezeichnete Front; an ihnen wurde sie kalibriert. Nehmen Sie sie andernorts als Anhaltspunkt, erst recht bei anderen Modellen als dem mitgelieferten. &lt;b&gt;Doubt&lt;/b&gt; (Zweifel), von 0 bis 1, ordnet Linien für eine Durchsicht, nach diesem Fehler und der Anzahl der Kennzeichen. &lt;b&gt;Confidence&lt;/b&gt; (Konfidenz) ist die mittlere Wahrscheinlichkeit entlang der Linie.&lt;/p&gt;&lt;p&gt;Wird keine Front gefunden, ist der Layer leer, und das Protokoll sagt, warum.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>&lt;p&gt;&lt;b&gt;FlowDir&lt;/b&gt; is the flow direction that the line was found with, in degrees clockwise from grid north, the y axis of the layer's CRS.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;&lt;b&gt;FlowDir&lt;/b&gt; ist die Fließrichtung, mit der die Linie gefunden wurde, in Grad im Uhrzeigersinn von Gitternord, der y-Achse im KBS des Layers.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>&lt;p&gt;When you edit a line in QGIS and save it, its length and centre become those of the new shape, Author says that it was edited by hand, and what spoke of the model's own line goes: flag 05, Confidence, Error_m and Doubt.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Wenn Sie eine Linie in QGIS bearbeiten und speichern, werden ihre Länge und Mitte die der neuen Form, Author sagt, dass sie von Hand bearbeitet wurde, und was von der Linie des Modells galt, entfällt: Kennzeichen 05, Confidence, Error_m und Doubt.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>The date of {count} image(s) is unknown, and so is that of their lines: {names}. Give a pattern of their names (file name pattern), or name them as their makers do.</source>
      <translation type="unfinished">Das Datum von {count} Bild(ern) ist unbekannt und damit auch das der Linien: {names}. Geben Sie ein Muster der Namen an (Muster des Dateinamens) oder benennen Sie sie wie ihre Hersteller.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>&lt;p&gt;Lines that were rejected in a review (field Review) are left out; the log says how many.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Linien, die bei einer Durchsicht verworfen wurden (Feld Review), werden ausgelassen; das Protokoll sagt, wie viele.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>{layer}: {count} line(s) that were rejected in a review are left out.</source>
      <translation type="unfinished">{layer}: {count} Linie(n), die bei einer Durchsicht verworfen wurden, werden ausgelassen.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>The image has no coordinate system, so lines can't be transformed to {wanted}. Set the layer's CRS first.</source>
      <translation type="unfinished">Das Bild hat kein Koordinatensystem; Linien können deshalb nicht nach {wanted} umgerechnet werden. Setzen Sie zuerst das KBS des Layers.</translation>
    </message>
    <message>
      <location filename="../algorithms/valid_features.py" />
      <source>Feature {feature} of the layer {layer}, given as {name}, has an invalid geometry ({error}). Correct it with Fix geometries, or have Processing skip or ignore invalid features.</source>
      <translation type="unfinished">Das Objekt {feature} des Layers {layer}, angegeben als {name}, hat eine ungültige Geometrie ({error}). Berichtigen Sie es mit „Geometrien reparieren“, oder lassen Sie die Verarbeitung ungültige Objekte überspringen oder ignorieren.</translation>
    </message>
    <message>
      <location filename="../algorithms/valid_features.py" />
      <source>Feature {feature} of the layer {layer}, given as {name}, has an invalid geometry ({error}) and is left out.</source>
      <translation type="unfinished">Das Objekt {feature} des Layers {layer}, angegeben als {name}, hat eine ungültige Geometrie ({error}) und bleibt weg.</translation>
    </message>
    <message>
      <location filename="../algorithms/vector_rows.py" />
      <source>A feature of {name} can't be written: {error}</source>
      <translation type="unfinished">Ein Objekt von {name} kann nicht geschrieben werden: {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/walls_layer.py" />
      <source>{side} wall: {near} of {fronts} fronts, found in {images} images, end at it.</source>
      <translation type="unfinished">Wand {side}: {near} von {fronts} Fronten, gefunden in {images} Bildern, enden an ihr.</translation>
    </message>
    <message>
      <location filename="../algorithms/walls_layer.py" />
      <source>Left</source>
      <translation type="unfinished">links</translation>
    </message>
    <message>
      <location filename="../algorithms/walls_layer.py" />
      <source>Right</source>
      <translation type="unfinished">rechts</translation>
    </message>
    <message>
      <location filename="../core/boundary_simplification.py" />
      <source>Simplifying edge {} of {}</source>
      <translation type="unfinished">Rand {} von {} wird vereinfacht</translation>
    </message>
    <message>
      <location filename="../core/class_polygons.py" />
      <source>Writing polygon {} of {}</source>
      <translation type="unfinished">Polygon {} von {} wird geschrieben</translation>
    </message>
    <message>
      <location filename="../core/class_polygons.py" />
      <source>Looking where edges meet</source>
      <translation type="unfinished">Knotenpunkte der Ränder werden gesucht</translation>
    </message>
    <message>
      <location filename="../core/class_polygons.py" />
      <source>Following the edges of classes</source>
      <translation type="unfinished">Die Ränder der Klassen werden verfolgt</translation>
    </message>
    <message>
      <location filename="../core/classify.py" />
      <location filename="../core/export_training_data.py" />
      <source>Tile {} of {}</source>
      <translation type="unfinished">Kachel {} von {}</translation>
    </message>
    <message>
      <location filename="../core/classify_raster.py" />
      <source>Writing the result</source>
      <translation type="unfinished">Das Ergebnis wird geschrieben</translation>
    </message>
    <message>
      <location filename="../core/line_comparison.py" />
      <source>Comparing pair {} of {}</source>
      <translation type="unfinished">Paar {} von {} wird verglichen</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The primary figure: half of the mean distance from the prediction to the reference plus half of that from the reference to the prediction, each point's distance being the one to the nearest point of the other line.</source>
      <translation type="unfinished">Die Hauptkennzahl: die Hälfte des mittleren Abstands von der Vorhersage zur Referenz plus die Hälfte des mittleren Abstands von der Referenz zur Vorhersage, wobei der Abstand jedes Punktes der zum nächsten Punkt der anderen Linie ist.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>symmetric mean</source>
      <translation type="unfinished">symmetrisches Mittel</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The same with medians: half of the median nearest distance one way plus half of that the other way.</source>
      <translation type="unfinished">Dasselbe mit Medianen: die Hälfte des Medians der nächsten Abstände in der einen Richtung plus die Hälfte des Medians in der anderen.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>symmetric median</source>
      <translation type="unfinished">symmetrischer Median</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The mean distance from the prediction's points to the nearest point of the reference. Parts that were drawn where there is no front make it large.</source>
      <translation type="unfinished">Der mittlere Abstand der Punkte der Vorhersage vom nächsten Punkt der Referenz. Stücke, die gezeichnet wurden, wo keine Front ist, machen ihn groß.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>prediction to reference</source>
      <translation type="unfinished">Vorhersage zur Referenz</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The mean distance from the reference's points to the nearest point of the prediction. Parts of the front that were left out make it large.</source>
      <translation type="unfinished">Der mittlere Abstand der Punkte der Referenz vom nächsten Punkt der Vorhersage. Ausgelassene Stücke der Front machen ihn groß.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>reference to prediction</source>
      <translation type="unfinished">Referenz zur Vorhersage</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The mean of the nearest distances of all points of both lines pooled together, as in CALFIN (Cheng et al. 2021) and the CaFFe benchmark (Gourmelon et al. 2022): the longer line counts more.</source>
      <translation type="unfinished">Das Mittel der nächsten Abstände aller Punkte beider Linien zusammen, wie in CALFIN (Cheng et al. 2021) und dem CaFFe-Benchmark (Gourmelon et al. 2022): Die längere Linie zählt mehr.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>pooled nearest</source>
      <translation type="unfinished">nächste Abstände, zusammen</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>Both lines are trimmed to the stretch that they share (cut at the points nearest to the other's ends) and resampled to 1000 points by length along the line; the mean distance from each i-th point to the i-th of the other, as in Mohajerani et al. (2019). None where the lines share no stretch.</source>
      <translation type="unfinished">Beide Linien werden auf die Strecke gekürzt, die ihnen gemeinsam ist (abgeschnitten an den Punkten, die den Enden der anderen am nächsten liegen), und mit 1000 Punkten nach der Länge entlang der Linie neu abgetastet; der mittlere Abstand jedes i-ten Punktes vom i-ten der anderen, wie in Mohajerani et al. (2019). Keiner, wo die Linien keine gemeinsame Strecke haben.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>resampled, point by point</source>
      <translation type="unfinished">neu abgetastet, Punkt für Punkt</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The area between the lines, divided by the reference's length, as in AutoTerm (Zhang et al. 2023). The lines' ends are joined by straight segments; where the lines cross, the parts on both sides add up.</source>
      <translation type="unfinished">Die Fläche zwischen den Linien, geteilt durch die Länge der Referenz, wie in AutoTerm (Zhang et al. 2023). Die Enden der Linien werden durch gerade Strecken verbunden; wo die Linien sich kreuzen, werden die Teile auf beiden Seiten addiert.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>area / reference length</source>
      <translation type="unfinished">Fläche / Länge der Referenz</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The same with a sign, so that parts on different sides cancel out: positive where the prediction lies to the left of the reference, which is downstream of it (too far advanced) where the reference runs from left to right as seen when looking downstream.</source>
      <translation type="unfinished">Dasselbe mit Vorzeichen, sodass Teile auf verschiedenen Seiten sich aufheben: positiv, wo die Vorhersage links der Referenz liegt, also gletscherabwärts von ihr (zu weit vorgerückt), wenn die Referenz, gletscherabwärts gesehen, von links nach rechts verläuft.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>bias</source>
      <translation type="unfinished">systematische Abweichung</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The largest nearest distance of any point of either line.</source>
      <translation type="unfinished">Der größte nächste Abstand irgendeines Punktes beider Linien.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>largest (Hausdorff)</source>
      <translation type="unfinished">größter (Hausdorff)</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>95 % (Hausdorff)</source>
      <translation type="unfinished">95 % (Hausdorff)</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The larger of the two 95th percentiles of the nearest distances, one of each line: the largest distance without the worst twentieth.</source>
      <translation type="unfinished">Das größere der beiden 95. Perzentile der nächsten Abstände, eines je Linie: der größte Abstand ohne das schlechteste Zwanzigstel.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The shortest leash on which one can walk along the one line and a dog along the other, neither turning back: the largest distance that respects the order of points (400 points per line, so accurate to their spacing).</source>
      <translation type="unfinished">Die kürzeste Leine, mit der man auf der einen und ein Hund auf der anderen Linie gehen kann, ohne dass einer umkehrt: der größte Abstand, der die Reihenfolge der Punkte achtet (400 Punkte je Linie, also auf deren Abstand genau).</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>discrete Fréchet</source>
      <translation type="unfinished">diskreter Fréchet-Abstand</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The share of the reference's length that lies within the stated tolerance of the prediction.</source>
      <translation type="unfinished">Der Anteil der Länge der Referenz, der innerhalb der angegebenen Toleranz um die Vorhersage liegt.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>reference within the tolerance</source>
      <translation type="unfinished">Referenz innerhalb der Toleranz</translation>
    </message>
    <message>
      <location filename="../core/map_terminus.py" />
      <source>Direction {} of {}</source>
      <translation type="unfinished">Richtung {} von {}</translation>
    </message>
    <message>
      <location filename="../core/map_terminus.py" />
      <source>Writing the classified raster</source>
      <translation type="unfinished">Das klassifizierte Raster wird geschrieben</translation>
    </message>
    <message>
      <location filename="../core/package_folder.py" />
      <source>Trying it out</source>
      <translation type="unfinished">Wird ausprobiert</translation>
    </message>
    <message>
      <location filename="../core/package_folder.py" />
      <source>Installing: {} MB</source>
      <translation type="unfinished">Wird installiert: {} MB</translation>
    </message>
    <message>
      <location filename="../core/series_walls.py" />
      <source>Image {} of {}</source>
      <translation type="unfinished">Bild {} von {}</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The distance along the centreline, from its upstream end to where the front crosses it; the shortest, where it crosses more than once.</source>
      <translation type="unfinished">Der Abstand entlang der Mittellinie von ihrem gletscheraufwärts gelegenen Ende bis dorthin, wo die Front sie kreuzt; der kürzeste, wenn sie sie mehrmals kreuzt.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The area upstream of the front within a straight box, divided by the width of the box (Moon and Joughin 2008). The box lies along the straight line from the first to the last point of the centreline.</source>
      <translation type="unfinished">Die Fläche gletscheraufwärts der Front innerhalb eines geraden Rechtecks, geteilt durch die Breite des Rechtecks (Moon und Joughin 2008). Das Rechteck liegt entlang der geraden Linie vom ersten zum letzten Punkt der Mittellinie.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>rectilinear box</source>
      <translation type="unfinished">geradliniges Rechteck</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The same with a box of fixed width that follows the centreline (Lea et al. 2014).</source>
      <translation type="unfinished">Dasselbe mit einem Rechteck fester Breite, das der Mittellinie folgt (Lea et al. 2014).</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>curvilinear box</source>
      <translation type="unfinished">krummliniges Rechteck</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The same with a box along the centreline whose width is chosen for each front: twice the smaller of the two distances that the front reaches to the left and to the right of the centreline.</source>
      <translation type="unfinished">Dasselbe mit einem Rechteck entlang der Mittellinie, dessen Breite für jede Front gewählt wird: das Doppelte des kleineren der beiden Abstände, die die Front links und rechts der Mittellinie erreicht.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>variable box</source>
      <translation type="unfinished">variables Rechteck</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The mean distance along lines parallel to the centreline, every 10 m across the width of the box (at most 400), each from its upstream end to its first crossing with the front. Lines that the front does not cross are left out.</source>
      <translation type="unfinished">Der mittlere Abstand entlang von Linien parallel zur Mittellinie, alle 10 m über die Breite des Rechtecks (höchstens 400), jeweils von ihrem gletscheraufwärts gelegenen Ende bis zur ersten Kreuzung mit der Front. Linien, die die Front nicht kreuzt, werden ausgelassen.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>multi-centreline</source>
      <translation type="unfinished">mehrere Mittellinien</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The mean over points along the front, every metre (at most 2000), of a distance along the centreline: for each point the mean over the points of the centreline, every 10 m, weighted by the inverse of their squared distance to it (Lea et al. 2014). Wide fronts and a short centreline make it understate change.</source>
      <translation type="unfinished">Das Mittel über Punkte entlang der Front, jeden Meter (höchstens 2000), eines Abstands entlang der Mittellinie: für jeden Punkt das Mittel über die Punkte der Mittellinie, alle 10 m, gewichtet mit dem Kehrwert ihres quadrierten Abstands zu ihm (Lea et al. 2014). Bei breiten Fronten und einer kurzen Mittellinie unterschätzt es die Veränderung.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>extrapolated centreline</source>
      <translation type="unfinished">extrapolierte Mittellinie</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>Front {} of {}</source>
      <translation type="unfinished">Front {} von {}</translation>
    </message>
    <message>
      <location filename="../gui/algorithm_dialog.py" />
      <source>QGIS's plugin Processing is switched off. Switch it on in the plugin manager.</source>
      <translation type="unfinished">Die QGIS-Erweiterung Verarbeitung ist abgeschaltet. Schalten Sie sie in der Erweiterungsverwaltung ein.</translation>
    </message>
    <message>
      <location filename="../gui/background_work.py" />
      <source>An unexpected error occurred: {error}</source>
      <translation type="unfinished">Ein unerwarteter Fehler ist aufgetreten: {error}</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Glacier Terminus</source>
      <translation type="unfinished">Glacier Terminus</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Add a model's &amp;file...</source>
      <translation type="unfinished">Modell&amp;datei hinzufügen...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>&amp;All models...</source>
      <translation type="unfinished">&amp;Alle Modelle...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <location filename="../gui/model_settings.py" />
      <location filename="../gui/models_dialog.py" />
      <source>Checking {name}...</source>
      <translation type="unfinished">{name} wird geprüft...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>To begin, open a satellite image: press the folder beside Image, or drop its file on the map.</source>
      <translation type="unfinished">Öffnen Sie zuerst ein Satellitenbild: Drücken Sie den Ordner neben Bild, oder ziehen Sie seine Datei auf die Karte.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The file of {name} can't be opened. It may have been moved: repair the layer's data source.</source>
      <translation type="unfinished">Die Datei von {name} kann nicht geöffnet werden. Vielleicht wurde sie verschoben: Reparieren Sie die Datenquelle des Layers.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Open a satellite image</source>
      <translation type="unfinished">Satellitenbild öffnen</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <location filename="../gui/models_dialog.py" />
      <source>Add a model</source>
      <translation type="unfinished">Modell hinzufügen</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>No layer is chosen under Where. Choose one, or look elsewhere, such as in the whole image.</source>
      <translation type="unfinished">Unter Wo ist kein Layer gewählt. Wählen Sie einen, oder suchen Sie anderswo, etwa im ganzen Bild.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Stopping...</source>
      <translation type="unfinished">Wird angehalten...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <location filename="../gui/models_dialog.py" />
      <source>Cancelled. Nothing was added.</source>
      <translation type="unfinished">Abgebrochen. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The run failed. The log below says why.</source>
      <translation type="unfinished">Der Lauf ist fehlgeschlagen. Das Protokoll unten sagt, warum.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The run failed.</source>
      <translation type="unfinished">Der Lauf ist fehlgeschlagen.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The classified raster could not be opened: {path}</source>
      <translation type="unfinished">Das klassifizierte Raster konnte nicht geöffnet werden: {path}</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>{count} earlier line(s) of the same front are marked as rejected.</source>
      <translation type="unfinished">{count} frühere Linie(n) derselben Front sind als verworfen markiert.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Install...</source>
      <translation type="unfinished">Installieren...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Show log</source>
      <translation type="unfinished">Protokoll zeigen</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The line is no longer in the project.</source>
      <translation type="unfinished">Die Linie ist nicht mehr im Projekt.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>{name} (bundled)</source>
      <translation type="unfinished">{name} (mitgeliefert)</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>onnxruntime, which runs the models, is missing: it does not come with QGIS.</source>
      <translation type="unfinished">onnxruntime, das die Modelle ausführt, fehlt: QGIS bringt es nicht mit.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Insta&amp;ll...</source>
      <translation type="unfinished">I&amp;nstallieren...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>First shows what would be installed, how large it is and into which folder.</source>
      <translation type="unfinished">Zeigt zuerst, was installiert würde, wie groß es ist und in welchen Ordner es kommt.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The satellite image to map; follows the active layer.</source>
      <translation type="unfinished">Das zu kartierende Satellitenbild; folgt dem aktiven Layer.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Open an image's file.</source>
      <translation type="unfinished">Die Datei eines Bildes öffnen.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The model that finds the front.</source>
      <translation type="unfinished">Das Modell, das die Front findet.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Add, check or remove models.</source>
      <translation type="unfinished">Modelle hinzufügen, prüfen oder entfernen.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The direction in which the glacier flows, in degrees clockwise from grid north (up in the image's coordinate system).</source>
      <translation type="unfinished">Die Richtung, in die der Gletscher fließt, in Grad im Uhrzeigersinn von Gitternord (oben im Koordinatensystem des Bildes).</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>automatic</source>
      <translation type="unfinished">automatisch</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Draw the direction with two clicks on the map: upstream, then downstream.</source>
      <translation type="unfinished">Die Richtung mit zwei Klicks auf der Karte zeichnen: erst gletscheraufwärts, dann gletscherabwärts.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Draw</source>
      <translation type="unfinished">Zeichnen</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Where to look for the front: the closer to a single glacier, the better the line and the faster the run.</source>
      <translation type="unfinished">Wo die Front gesucht wird: je enger um einen einzelnen Gletscher, desto besser die Linie und desto schneller der Lauf.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The whole image</source>
      <translation type="unfinished">Das ganze Bild</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The current map view</source>
      <translation type="unfinished">Der aktuelle Kartenausschnitt</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>A box along the flow</source>
      <translation type="unfinished">Ein Rechteck entlang der Fließrichtung</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The two ends of the front</source>
      <translation type="unfinished">Die zwei Enden der Front</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Fjord walls of a layer</source>
      <translation type="unfinished">Fjordwände eines Layers</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Polygons of a layer</source>
      <translation type="unfinished">Polygone eines Layers</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Draw the box with three clicks on the map: upstream, downstream, then on a fjord wall.</source>
      <translation type="unfinished">Das Rechteck mit drei Klicks auf der Karte zeichnen: gletscheraufwärts, gletscherabwärts, dann auf einer Fjordwand.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Mark the ends with two clicks on the map, where the front meets the rock on either side.</source>
      <translation type="unfinished">Markieren Sie die Enden mit zwei Klicks auf der Karte, wo die Front auf beiden Seiten auf den Fels trifft.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Click on the front where the line went wrong: the next run draws it through that point.</source>
      <translation type="unfinished">Klicken Sie dort auf die Front, wo die Linie falsch verlief: Der nächste Lauf zeichnet sie durch diesen Punkt.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Add point</source>
      <translation type="unfinished">Punkt hinzufügen</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>One polygon per glacier; a field GlacierID tells them apart.</source>
      <translation type="unfinished">Ein Polygon je Gletscher; ein Feld GlacierID unterscheidet sie.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Two lines per glacier, drawn by hand or found in images of several dates; a field GlacierID tells glaciers apart.</source>
      <translation type="unfinished">Zwei Linien je Gletscher, von Hand gezeichnet oder in Bildern mehrerer Daten gefunden; ein Feld GlacierID unterscheidet Gletscher.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Find the walls in images of several dates: opens Fjord walls from a series.</source>
      <translation type="unfinished">Die Wände in Bildern mehrerer Daten finden: öffnet Fjordwände aus einer Serie.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Find...</source>
      <translation type="unfinished">Finden...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Resample</source>
      <translation type="unfinished">Umrechnen</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Resample the image to the cell size that the model was trained at.</source>
      <translation type="unfinished">Das Bild auf die Zellengröße umrechnen, bei der das Modell trainiert wurde.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The processor or GPU that runs the model.</source>
      <translation type="unfinished">Der Prozessor oder die GPU, auf der das Modell läuft.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>What to do if the image's cell size differs from the one that the model was trained at.</source>
      <translation type="unfinished">Was geschieht, wenn die Zellengröße des Bildes von der abweicht, bei der das Modell trainiert wurde.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The pixels that set the contrast of the image as the model sees it. The layer's style does not matter.</source>
      <translation type="unfinished">Die Pixel, die den Kontrast des Bildes bestimmen, wie das Modell es sieht. Der Stil des Layers spielt keine Rolle.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The mapped area</source>
      <translation type="unfinished">Das kartierte Gebiet</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Add the &amp;classified raster</source>
      <translation type="unfinished">&amp;Klassenraster hinzufügen</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Adds a raster of the model's classes, such as ice, ocean and calving front.</source>
      <translation type="unfinished">Fügt ein Raster der Klassen des Modells hinzu, etwa Eis, Ozean und Kalbungsfront.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Gathers the lines of all runs in one layer. A line of the same front on the same image that was not reviewed is marked there as rejected.</source>
      <translation type="unfinished">Sammelt die Linien aller Läufe in einer Ebene. Eine nicht durchgesehene Linie derselben Front auf demselben Bild wird dort als verworfen markiert.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>A new layer for each run</source>
      <translation type="unfinished">Eine neue Ebene je Lauf</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Advanced</source>
      <translation type="unfinished">Erweitert</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <location filename="../gui/options_page.py" />
      <source>&amp;Device</source>
      <translation type="unfinished">&amp;Gerät</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <location filename="../gui/model_settings.py" />
      <source>Cell si&amp;ze</source>
      <translation type="unfinished">&amp;Zellengröße</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Bands</source>
      <translation type="unfinished">Kanäle</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Stretc&amp;h</source>
      <translation type="unfinished">K&amp;ontrast</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Add lines t&amp;o</source>
      <translation type="unfinished">Linien &amp;an</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Run</source>
      <translation type="unfinished">&amp;Starten</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Find the terminus on this image and draw it as a line.</source>
      <translation type="unfinished">Die Gletscherfront auf diesem Bild finden und als Linie zeichnen.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Pre&amp;view</source>
      <translation type="unfinished">&amp;Vorschau</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Show the model's classes for one tile: at the cursor on the map, or at the centre of the map.</source>
      <translation type="unfinished">Die Klassen des Modells für eine Kachel zeigen: beim Mauszeiger auf der Karte oder in der Kartenmitte.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Cancel</source>
      <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Stop the run, normally within two seconds; no results are kept.</source>
      <translation type="unfinished">Den Lauf anhalten, in der Regel binnen zwei Sekunden; Ergebnisse werden nicht behalten.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Progress of the run.</source>
      <translation type="unfinished">Fortschritt des Laufs.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>E&amp;xplain...</source>
      <translation type="unfinished">&amp;Erklären...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Show what was run, to copy as text or as a command.</source>
      <translation type="unfinished">Zeigen, was gelaufen ist, zum Kopieren als Text oder als Befehl.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Edi&amp;t line</source>
      <translation type="unfinished">&amp;Linie bearbeiten</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <location filename="../gui/review_dock.py" />
      <source>Start editing the line with the vertex tool.</source>
      <translation type="unfinished">Die Linie mit dem Stützpunktwerkzeug bearbeiten.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Before / after</source>
      <translation type="unfinished">Vor&amp;her / nachher</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Hide or show the result (Ctrl+Alt+B, anywhere in QGIS).</source>
      <translation type="unfinished">Das Ergebnis aus- oder einblenden (Ctrl+Alt+B, überall in QGIS).</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Messages of the run.</source>
      <translation type="unfinished">Meldungen des Laufs.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Log</source>
      <translation type="unfinished">Protokoll</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Image</source>
      <translation type="unfinished">&amp;Bild</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <location filename="../gui/options_page.py" />
      <source>&amp;Model</source>
      <translation type="unfinished">&amp;Modell</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Where</source>
      <translation type="unfinished">&amp;Wo</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Flow</source>
      <translation type="unfinished">&amp;Fließrichtung</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The image band to use as band {number} of the model.</source>
      <translation type="unfinished">Der Kanal des Bildes, der als Kanal {number} des Modells dient.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Automatic</source>
      <translation type="unfinished">Automatisch</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Starting...</source>
      <translation type="unfinished">Wird gestartet...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>No terminus found. The log says why.</source>
      <translation type="unfinished">Keine Front gefunden. Das Protokoll sagt, warum.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Terminus found</source>
      <translation type="unfinished">Front gefunden</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>{count} termini found</source>
      <translation type="unfinished">{count} Fronten gefunden</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>{length:.2f} km long</source>
      <translation type="unfinished">{length:.2f} km lang</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>flow {flow:.0f}°</source>
      <translation type="unfinished">Fließrichtung {flow:.0f}°</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>up to {error:.0f} m off</source>
      <translation type="unfinished">bis zu {error:.0f} m daneben</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>on {device}</source>
      <translation type="unfinished">auf {device}</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Uncertain: its Notes say why.</source>
      <translation type="unfinished">Unsicher: Das Feld Notes sagt, warum.</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Scene: {scene}</source>
      <translation type="unfinished">Szene: {scene}</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Model: {model}</source>
      <translation type="unfinished">Modell: {model}</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Ran on: {device}</source>
      <translation type="unfinished">Gelaufen auf: {device}</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>QGIS {version}</source>
      <translation type="unfinished">QGIS {version}</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>What was run</source>
      <translation type="unfinished">Was gelaufen ist</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Copy as &amp;text</source>
      <translation type="unfinished">Als &amp;Text kopieren</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Copy as co&amp;mmand</source>
      <translation type="unfinished">Als &amp;Befehl kopieren</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>A qgis_process command line for a terminal.</source>
      <translation type="unfinished">Eine qgis_process-Befehlszeile für ein Terminal.</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>(save the layer {name} as a file first).gpkg</source>
      <translation type="unfinished">(den Layer {name} zuerst als Datei speichern).gpkg</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>No, thanks</source>
      <translation type="unfinished">Nein, danke</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>New here? A synthetic scene shows in five steps how a front is found.</source>
      <translation type="unfinished">Neu hier? Eine künstliche Szene zeigt in fünf Schritten, wie eine Front gefunden wird.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>&amp;Show me</source>
      <translation type="unfinished">&amp;Ja, zeigen</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>Step {step} of {count}: </source>
      <translation type="unfinished">Schritt {step} von {count}: </translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>&amp;Done</source>
      <translation type="unfinished">Fer&amp;tig</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>&amp;Next</source>
      <translation type="unfinished">Weite&amp;r</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>Stop</source>
      <translation type="unfinished">Beenden</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>this synthetic scene shows a glacier flowing to the upper right into a dark fjord. The plugin uses the image that is active in QGIS.</source>
      <translation type="unfinished">Diese künstliche Szene zeigt einen Gletscher, der nach rechts oben in einen dunklen Fjord fließt. Die Erweiterung verwendet das Bild, das in QGIS aktiv ist.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>the flow direction is known here, 40 degrees clockwise from north, and is already filled in. For your own images, press Draw and click twice along the glacier.</source>
      <translation type="unfinished">Die Fließrichtung ist hier bekannt, 40 Grad im Uhrzeigersinn von Norden, und bereits eingetragen. Drücken Sie bei eigenen Bildern Zeichnen und klicken Sie zweimal entlang des Gletschers.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>the lines above the button say what a run will do. Press Run.</source>
      <translation type="unfinished">Die Zeilen über der Schaltfläche sagen, was ein Lauf tun wird. Drücken Sie Starten.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>the red line is the calving front. Before / after hides and shows it; Edit line lets you move its vertices.</source>
      <translation type="unfinished">Die rote Linie ist die Kalbungsfront. Vorher / nachher blendet sie aus und ein; mit Linie bearbeiten verschieben Sie ihre Stützpunkte.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>for your own images, draw a box along the flow (Where): the line then joins the fjord walls.</source>
      <translation type="unfinished">Zeichnen Sie bei eigenen Bildern ein Rechteck entlang der Fließrichtung (Wo): Die Linie schließt dann an die Fjordwände an.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>The scene is missing from the plugin's folder: reinstall the plugin.</source>
      <translation type="unfinished">Die Szene fehlt im Ordner der Erweiterung: Installieren Sie die Erweiterung neu.</translation>
    </message>
    <message>
      <location filename="../gui/gathered_lines.py" />
      <source>Add terminus lines</source>
      <translation type="unfinished">Frontlinien hinzufügen</translation>
    </message>
    <message>
      <location filename="../gui/line_review.py" />
      <source>All {count} lines are reviewed: {accepted} accepted, {edited} edited by hand, {rejected} rejected.</source>
      <translation type="unfinished">Alle {count} Linien sind durchgesehen: {accepted} angenommen, {edited} von Hand bearbeitet, {rejected} verworfen.</translation>
    </message>
    <message>
      <location filename="../gui/line_review.py" />
      <source>{layer} is read-only, so decisions can't be kept in it. Save it as a GeoPackage (Layer &gt; Save As...), and select that layer.</source>
      <translation type="unfinished">{layer} ist schreibgeschützt und kann deshalb keine Entscheidungen aufnehmen. Speichern Sie den Layer als GeoPackage (Layer &gt; Speichern als...) und wählen Sie dann dieses.</translation>
    </message>
    <message>
      <location filename="../gui/line_review.py" />
      <source>{layer} is being edited, and its review needs a new field. Save or discard the edits first.</source>
      <translation type="unfinished">{layer} wird gerade bearbeitet, und die Durchsicht braucht ein neues Feld. Speichern oder verwerfen Sie zuerst die Änderungen.</translation>
    </message>
    <message>
      <location filename="../gui/line_review.py" />
      <source>{layer} can't be saved: {reason}</source>
      <translation type="unfinished">{layer} kann nicht gespeichert werden: {reason}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box on {scene}</source>
      <translation type="unfinished">Rechteck auf {scene}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Front ends on {scene}</source>
      <translation type="unfinished">Frontenden auf {scene}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Front points on {scene}</source>
      <translation type="unfinished">Frontpunkte auf {scene}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>The map does not show this image: switch it on under Layers, and move it above other images.</source>
      <translation type="unfinished">Die Karte zeigt dieses Bild nicht: es unter Layer einschalten und über andere Bilder schieben.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>The direction can't be determined there: {error}</source>
      <translation type="unfinished">Die Richtung lässt sich dort nicht bestimmen: {error}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Nothing can be drawn there: {error}</source>
      <translation type="unfinished">Dort kann nichts gezeichnet werden: {error}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>The layer {name} can't be changed: make it writable, or remove it from the project.</source>
      <translation type="unfinished">Der Layer {name} kann nicht geändert werden: Machen Sie ihn beschreibbar oder entfernen Sie ihn aus dem Projekt.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Click on the glacier, upstream first, then downstream.</source>
      <translation type="unfinished">Klicken Sie auf den Gletscher, zuerst gletscheraufwärts, dann gletscherabwärts.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box, 1 of 3: click in the middle of the glacier, upstream of the front. Escape starts over.</source>
      <translation type="unfinished">Rechteck, 1 von 3: Klicken Sie in die Mitte des Gletschers, gletscheraufwärts der Front. Esc beginnt von vorn.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box, 2 of 3: click downstream, in the water in front of the glacier.</source>
      <translation type="unfinished">Rechteck, 2 von 3: Klicken Sie gletscherabwärts, ins Wasser vor dem Gletscher.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box, 3 of 3: click on a fjord wall; the opposite side follows.</source>
      <translation type="unfinished">Rechteck, 3 von 3: Klicken Sie auf eine Fjordwand; die gegenüberliegende Seite folgt.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Click on the front where the line is to pass.</source>
      <translation type="unfinished">Klicken Sie auf die Front, wo die Linie verlaufen soll.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Ends, 1 of 2: click where one end of the front meets the rock. Escape starts over.</source>
      <translation type="unfinished">Enden, 1 von 2: Klicken Sie dorthin, wo ein Ende der Front auf den Fels trifft. Esc beginnt von vorn.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Ends, 2 of 2: click where its other end does.</source>
      <translation type="unfinished">Enden, 2 von 2: Klicken Sie dorthin, wo das andere Ende es tut.</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>checksum</source>
      <translation type="unfinished">Prüfsumme</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>Licence: {licence}</source>
      <translation type="unfinished">Lizenz: {licence}</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <location filename="../gui/models_dialog.py" />
      <source>not stated</source>
      <translation type="unfinished">nicht angegeben</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <location filename="../gui/model_settings.py" />
      <source>any cell size</source>
      <translation type="unfinished">jede Zellengröße</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>cells of {least:.0f} to {most:.0f} m</source>
      <translation type="unfinished">Zellen von {least:.0f} bis {most:.0f} m</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>{bands}, {cells}, {orientation}</source>
      <translation type="unfinished">{bands}, {cells}, {orientation}</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>1 band</source>
      <translation type="unfinished">1 Kanal</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>{count} bands</source>
      <translation type="unfinished">{count} Kanäle</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>any orientation</source>
      <translation type="unfinished">jede Ausrichtung</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>rotated along the flow</source>
      <translation type="unfinished">entlang der Fließrichtung gedreht</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>Error: not measured</source>
      <translation type="unfinished">Fehler: nicht gemessen</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>Error: {span} {unit} on glaciers held out of training</source>
      <translation type="unfinished">Fehler: {span} {unit} auf Gletschern, die vom Training ausgenommen waren</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>Expected the web address of a model: https://... ending in {suffixes}.</source>
      <translation type="unfinished">Erwartet wird die Webadresse eines Modells: https://..., mit der Endung {suffixes}.</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>The file at this address is not a model definition: {error}</source>
      <translation type="unfinished">Die Datei an dieser Adresse ist keine Modelldefinition: {error}</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>{path} can't be written: {error}</source>
      <translation type="unfinished">{path} kann nicht geschrieben werden: {error}</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>The downloaded file does not match the checksum in the definition and was deleted. Try again, or ask the model's authors.</source>
      <translation type="unfinished">Die heruntergeladene Datei passt nicht zur Prüfsumme in der Definition und wurde gelöscht. Versuchen Sie es noch einmal, oder fragen Sie die Autoren des Modells.</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>The address can't be read: {error}. Check the address and the network connection.</source>
      <translation type="unfinished">Die Adresse kann nicht gelesen werden: {error}. Prüfen Sie die Adresse und die Netzwerkverbindung.</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>Stopped. The part downloaded so far is kept, and the next attempt resumes from there.</source>
      <translation type="unfinished">Angehalten. Der bisher heruntergeladene Teil bleibt erhalten; der nächste Versuch setzt dort fort.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Glacier Terminus: settings of {name}</source>
      <translation type="unfinished">Glacier Terminus: Angaben zu {name}</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Enter a name for each class.</source>
      <translation type="unfinished">Geben Sie jeder Klasse einen Namen.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>{name} does not state the settings below. Once checked, they are saved beside the model as {definition}, which the toolbox reads, too.</source>
      <translation type="unfinished">{name} enthält die folgenden Angaben nicht. Nach der Prüfung werden sie neben dem Modell als {definition} gespeichert; auch die Werkzeugkiste liest sie dort.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>To change them later, edit that file, or delete it and add the model again.</source>
      <translation type="unfinished">Um sie später zu ändern, bearbeiten Sie diese Datei, oder löschen Sie sie und fügen Sie das Modell erneut hinzu.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>How many classes the model tells apart, in the order of its output channels.</source>
      <translation type="unfinished">Wie viele Klassen das Modell unterscheidet, in der Reihenfolge seiner Ausgabekanäle.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>How many bands the model reads: an image's first ones, unless others are chosen.</source>
      <translation type="unfinished">Wie viele Kanäle das Modell liest: die ersten eines Bildes, wenn keine anderen gewählt werden.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>The cell size of the images that the model was trained on. If you do not know it, leave it at 0: each image is then read at its own.</source>
      <translation type="unfinished">Die Zellengröße der Bilder, mit denen das Modell trainiert wurde. Wenn Sie sie nicht kennen, lassen Sie den Wert bei 0: Jedes Bild wird dann in seiner eigenen gelesen.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Divided by 255</source>
      <translation type="unfinished">Geteilt durch 255</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Divided by 255, then ImageNet's mean and deviation</source>
      <translation type="unfinished">Geteilt durch 255, dann Mittelwert und Abweichung von ImageNet</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>How an image's values are scaled before the model reads them; it must be as in the training.</source>
      <translation type="unfinished">Wie die Werte eines Bildes skaliert werden, bevor das Modell sie liest; es muss wie beim Training sein.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Meaning for the line</source>
      <translation type="unfinished">Bedeutung für die Linie</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Name</source>
      <translation type="unfinished">Name</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>&amp;Number of classes</source>
      <translation type="unfinished">&amp;Anzahl der Klassen</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Classes</source>
      <translation type="unfinished">Klassen</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>&amp;Bands</source>
      <translation type="unfinished">&amp;Kanäle</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>&amp;Value scaling</source>
      <translation type="unfinished">&amp;Werteskalierung</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>All else</source>
      <translation type="unfinished">Alles andere</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Channel {number}</source>
      <translation type="unfinished">Ausgabe {number}</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>ice</source>
      <translation type="unfinished">Eis</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>ocean</source>
      <translation type="unfinished">Ozean</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>calving front</source>
      <translation type="unfinished">Kalbungsfront</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>other</source>
      <translation type="unfinished">Sonstiges</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>The name of the class in this channel of the model's output.</source>
      <translation type="unfinished">Der Name der Klasse in diesem Kanal der Ausgabe des Modells.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>What pixels of this class mean when the line is drawn.</source>
      <translation type="unfinished">Was Pixel dieser Klasse beim Zeichnen der Linie bedeuten.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Glacier Terminus: models</source>
      <translation type="unfinished">Glacier Terminus: Modelle</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{name} was added.</source>
      <translation type="unfinished">{name} wurde hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source> (bundled)</source>
      <translation type="unfinished"> (mitgeliefert)</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Models that the dock offers.</source>
      <translation type="unfinished">Modelle, die das Bedienfeld anbietet.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Add a &amp;file...</source>
      <translation type="unfinished">&amp;Datei hinzufügen...</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Or drop the file on this window.</source>
      <translation type="unfinished">Oder die Datei auf dieses Fenster ziehen.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Self-&amp;test</source>
      <translation type="unfinished">Selbst&amp;test</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Tests whether this computer reproduces the results stored with the model.</source>
      <translation type="unfinished">Prüft, ob dieser Computer die mit dem Modell gespeicherten Ergebnisse erhält.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Remove</source>
      <translation type="unfinished">&amp;Entfernen</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Remove the model from the list.</source>
      <translation type="unfinished">Das Modell aus der Liste entfernen.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Web address of a model: .json, .emd, .dlpk or .onnx.</source>
      <translation type="unfinished">Webadresse eines Modells: .json, .emd, .dlpk oder .onnx.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Look up</source>
      <translation type="unfinished">&amp;Nachsehen</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Shows the licence, size and checksum before anything is downloaded.</source>
      <translation type="unfinished">Zeigt Lizenz, Größe und Prüfsumme, bevor etwas heruntergeladen wird.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Download</source>
      <translation type="unfinished">&amp;Herunterladen</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Download the model described below.</source>
      <translation type="unfinished">Das unten beschriebene Modell herunterladen.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>From a &amp;web address</source>
      <translation type="unfinished">Von einer &amp;Webadresse</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{name} was removed from the list.</source>
      <translation type="unfinished">{name} wurde aus der Liste entfernt.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Testing...</source>
      <translation type="unfinished">Wird getestet...</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Looking it up...</source>
      <translation type="unfinished">Wird nachgesehen...</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Add</source>
      <translation type="unfinished">Hin&amp;zufügen</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>known after the download, before it is added</source>
      <translation type="unfinished">nach dem Herunterladen bekannt, vor dem Hinzufügen</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{name}: {size}. Licence: {licence}. {checksum}</source>
      <translation type="unfinished">{name}: {size}. Lizenz: {licence}. {checksum}</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{size:.1f} MB</source>
      <translation type="unfinished">{size:.1f} MB</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>size unknown</source>
      <translation type="unfinished">Größe unbekannt</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Checksum: {checksum}.</source>
      <translation type="unfinished">Prüfsumme: {checksum}.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Stop</source>
      <translation type="unfinished">&amp;Anhalten</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>The model runs on {device}; no test data come with it.</source>
      <translation type="unfinished">Das Modell läuft auf {device}; Testdaten bringt es nicht mit.</translation>
    </message>
    <message>
      <location filename="../gui/options_page.py" />
      <source>Offer the first steps until they have been completed or declined</source>
      <translation type="unfinished">Die ersten Schritte anbieten, bis sie abgeschlossen oder abgelehnt wurden</translation>
    </message>
    <message>
      <location filename="../gui/options_page.py" />
      <location filename="../plugin.py" />
      <source>Python packages...</source>
      <translation type="unfinished">Python-Pakete...</translation>
    </message>
    <message>
      <location filename="../gui/options_page.py" />
      <source>Packages</source>
      <translation type="unfinished">Pakete</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Glacier Terminus: Python packages</source>
      <translation type="unfinished">Glacier Terminus: Python-Pakete</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Processor (works everywhere)</source>
      <translation type="unfinished">Prozessor (geht überall)</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>NVIDIA GPU</source>
      <translation type="unfinished">NVIDIA-GPU</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Any GPU (DirectX 12)</source>
      <translation type="unfinished">Beliebige GPU (DirectX 12)</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>What the models run on. A GPU needs its manufacturer's driver. You can change this later.</source>
      <translation type="unfinished">Worauf die Modelle laufen. Eine GPU braucht den Treiber ihres Herstellers. Das lässt sich später ändern.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>T&amp;he internet ({place})</source>
      <translation type="unfinished">Inter&amp;net ({place})</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>A &amp;folder of wheels, without an internet connection:</source>
      <translation type="unfinished">Ein &amp;Ordner mit Wheels, ohne Internetverbindung:</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>A folder of *.whl files, downloaded on another computer with pip download.</source>
      <translation type="unfinished">Ein Ordner mit *.whl-Dateien, auf einem anderen Computer mit pip download heruntergeladen.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Install</source>
      <translation type="unfinished">&amp;Installieren</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Re&amp;move</source>
      <translation type="unfinished">&amp;Entfernen</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Run models on</source>
      <translation type="unfinished">&amp;Modelle ausführen auf</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>What</source>
      <translation type="unfinished">Was</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Into</source>
      <translation type="unfinished">Wohin</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>From</source>
      <translation type="unfinished">Woher</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Done. Restart QGIS for the change to take effect.</source>
      <translation type="unfinished">Fertig. Starten Sie QGIS neu, damit die Änderung wirksam wird.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>onnxruntime is missing: the algorithms are listed but can't be run.</source>
      <translation type="unfinished">onnxruntime fehlt: Die Algorithmen sind aufgeführt, können aber nicht ausgeführt werden.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>scikit-image is missing: fjord walls can't be found, and models without a front class can't draw lines.</source>
      <translation type="unfinished">scikit-image fehlt: Fjordwände können nicht gefunden werden, und Modelle ohne Frontklasse können keine Linien zeichnen.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Nothing is installed until you press Install. The packages that come with QGIS, numpy in particular, are not changed.</source>
      <translation type="unfinished">Nichts wird installiert, bevor Sie Installieren drücken. Die Pakete, die mit QGIS kommen, vor allem numpy, bleiben unverändert.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Everything needed came with QGIS or this system. There is nothing to install.</source>
      <translation type="unfinished">Alles Nötige kam mit QGIS oder diesem System. Es gibt nichts zu installieren.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Everything needed is installed, {size:.0f} MB in a private folder.</source>
      <translation type="unfinished">Alles Nötige ist installiert, {size:.0f} MB in einem eigenen Ordner.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Re&amp;pair</source>
      <translation type="unfinished">Re&amp;parieren</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Cancel</source>
      <translation type="unfinished">&amp;Abbrechen</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Close</source>
      <translation type="unfinished">S&amp;chließen</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Nothing</source>
      <translation type="unfinished">Nichts</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>{names}: about {installed:.0f} MB on disk</source>
      <translation type="unfinished">{names}: etwa {installed:.0f} MB auf der Festplatte</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>{names}: about {download:.0f} MB to download, {installed:.0f} MB on disk</source>
      <translation type="unfinished">{names}: etwa {download:.0f} MB herunterzuladen, {installed:.0f} MB auf der Festplatte</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Looking for the Python of QGIS</source>
      <translation type="unfinished">Das Python von QGIS wird gesucht</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Cancelled. Nothing was changed.</source>
      <translation type="unfinished">Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Installed and tested: {trial}.</source>
      <translation type="unfinished">Installiert und getestet: {trial}.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Removed.</source>
      <translation type="unfinished">Entfernt.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>1 tile</source>
      <translation type="unfinished">1 Kachel</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>{count} tiles</source>
      <translation type="unfinished">{count} Kacheln</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>at most {size:.1f} MB on disk</source>
      <translation type="unfinished">höchstens {size:.1f} MB auf der Festplatte</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>at most {size:.1f} GB on disk</source>
      <translation type="unfinished">höchstens {size:.1f} GB auf der Festplatte</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>Without a flow direction, {count} are tried; giving one is faster and more reliable.</source>
      <translation type="unfinished">Ohne Fließrichtung werden {count} ausprobiert; eine anzugeben ist schneller und zuverlässiger.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The image has no usable coordinate system, so its cell size can't be checked.</source>
      <translation type="unfinished">Das Bild hat kein brauchbares Koordinatensystem; seine Zellengröße kann deshalb nicht geprüft werden.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cell size of {cells:.3g} m fits the model.</source>
      <translation type="unfinished">Die Zellengröße von {cells:.3g} m passt zum Modell.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cells of {cells:.3g} m will be resampled to the model's {trained:g} m.</source>
      <translation type="unfinished">Die Zellen von {cells:.3g} m werden auf die {trained:g} m des Modells umgerechnet.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cells of {cells:.3g} m do not fit the model's {trained:g} m: expect a less accurate line.</source>
      <translation type="unfinished">Die Zellen von {cells:.3g} m passen nicht zu den {trained:g} m des Modells: Die Linie wird voraussichtlich ungenauer.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cells of {cells:.3g} m are too coarse for a model trained at {trained:g} m: the front can't be located.</source>
      <translation type="unfinished">Die Zellen von {cells:.3g} m sind zu grob für ein bei {trained:g} m trainiertes Modell: Die Front lässt sich nicht verorten.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>less than a second</source>
      <translation type="unfinished">weniger als eine Sekunde</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>about {count:.0f} s</source>
      <translation type="unfinished">etwa {count:.0f} s</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>about {count:.0f} min</source>
      <translation type="unfinished">etwa {count:.0f} min</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>about {count:.1f} h</source>
      <translation type="unfinished">etwa {count:.1f} h</translation>
    </message>
    <message>
      <location filename="../gui/preview.py" />
      <source>The centre of the map lies outside the image, so there is nothing to preview. Point at the image.</source>
      <translation type="unfinished">Die Kartenmitte liegt außerhalb des Bildes; es gibt nichts zu zeigen. Zeigen Sie auf das Bild.</translation>
    </message>
    <message>
      <location filename="../gui/result_layers.py" />
      <source>Terminus of {scene}</source>
      <translation type="unfinished">Front von {scene}</translation>
    </message>
    <message>
      <location filename="../gui/result_layers.py" />
      <source>Classes of {scene}</source>
      <translation type="unfinished">Klassen von {scene}</translation>
    </message>
    <message>
      <location filename="../gui/result_layers.py" />
      <source>The lines can't be added to {layer}; they are in a layer of their own.</source>
      <translation type="unfinished">Die Linien können nicht zu {layer} hinzugefügt werden; sie liegen in einer eigenen Ebene.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Review lines</source>
      <translation type="unfinished">Linien durchsehen</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Add the field Review to the layer, and show the first line.</source>
      <translation type="unfinished">Fügt dem Layer das Feld Review hinzu und zeigt die erste Linie.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Begin</source>
      <translation type="unfinished">Beginnen</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Accept</source>
      <translation type="unfinished">Annehmen</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>The line is right; edits of the layer are saved.</source>
      <translation type="unfinished">Die Linie stimmt; Änderungen am Layer werden gespeichert.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Edit</source>
      <translation type="unfinished">Bearbeiten</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Mark the line as wrong; it stays in the layer.</source>
      <translation type="unfinished">Markiert die Linie als falsch; sie bleibt im Layer.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Reject</source>
      <translation type="unfinished">Verwerfen</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Show the next line that nobody has decided on.</source>
      <translation type="unfinished">Zeigt die nächste Linie, über die noch nicht entschieden ist.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Skip</source>
      <translation type="unfinished">Überspringen</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Back</source>
      <translation type="unfinished">Zurück</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Show the line before, to change what was decided on it.</source>
      <translation type="unfinished">Zeigt die Linie davor, um die Entscheidung über sie zu ändern.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Date</source>
      <translation type="unfinished">Datum</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Image</source>
      <translation type="unfinished">Bild</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Doubt</source>
      <translation type="unfinished">Zweifel</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Error</source>
      <translation type="unfinished">Fehler</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Notes</source>
      <translation type="unfinished">Anmerkungen</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Decision</source>
      <translation type="unfinished">Entscheidung</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>{layer} has no field Review, which keeps the decisions. Begin adds it; nothing else is changed.</source>
      <translation type="unfinished">{layer} hat kein Feld Review, das die Entscheidungen aufnimmt. Beginnen fügt es hinzu; sonst ändert sich nichts.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Select a layer of terminus lines under Layers, such as that of Map a series.</source>
      <translation type="unfinished">Wählen Sie unter Layer einen Layer mit Frontlinien, etwa den von Eine Serie kartieren.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>The layer has no lines.</source>
      <translation type="unfinished">Der Layer hat keine Linien.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>{place} of {count}, {left} to go</source>
      <translation type="unfinished">{place} von {count}, noch {left}</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>The layer is temporary: make it permanent, or its decisions are lost with it.</source>
      <translation type="unfinished">Der Layer ist temporär: Machen Sie ihn dauerhaft, sonst gehen mit ihm die Entscheidungen verloren.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>The layer has edits that are not saved: Accept saves them.</source>
      <translation type="unfinished">Der Layer hat ungespeicherte Änderungen: Annehmen speichert sie.</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>The line does not say which image it comes from.</source>
      <translation type="unfinished">Die Linie sagt nicht, aus welchem Bild sie stammt.</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>The image is not where it was. Shown is {path}</source>
      <translation type="unfinished">Das Bild liegt nicht mehr, wo es lag. Gezeigt wird {path}</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>Images under review</source>
      <translation type="unfinished">Bilder der Durchsicht</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>Images on servers are not opened by a review. Add it as a layer to see it: {path}</source>
      <translation type="unfinished">Bilder auf Servern werden bei einer Durchsicht nicht geöffnet. Fügen Sie das Bild als Layer hinzu, um es zu sehen: {path}</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>The image can't be opened. It may have been moved: {path}</source>
      <translation type="unfinished">Das Bild kann nicht geöffnet werden. Vielleicht wurde es verschoben: {path}</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>First steps</source>
      <translation type="unfinished">Erste Schritte</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Map a series...</source>
      <translation type="unfinished">Eine Serie kartieren...</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Review lines...</source>
      <translation type="unfinished">Linien durchsehen...</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Terminus change...</source>
      <translation type="unfinished">Veränderung der Gletscherfront...</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Models...</source>
      <translation type="unfinished">Modelle...</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>{count} line(s) edited by hand: length and centre are those of the new shape; flag 05 and the model's confidence, error and doubt are removed.</source>
      <translation type="unfinished">{count} Linie(n) von Hand bearbeitet: Länge und Mitte sind die der neuen Form; Kennzeichen 05 und Konfidenz, Fehler und Zweifel des Modells sind entfernt.</translation>
    </message>
  </context>
</TS>
