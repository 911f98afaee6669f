<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
  <context>
    <name>GlacierTerminus</name>
    <message>
      <location filename="../algorithms/algorithm.py" />
      <source>Parameters</source>
      <translation type="unfinished">Parametre</translation>
    </message>
    <message>
      <location filename="../algorithms/algorithm.py" />
      <source>Results</source>
      <translation type="unfinished">Resultater</translation>
    </message>
    <message>
      <location filename="../algorithms/algorithm.py" />
      <source>Ran {tiles} tile(s) on {device} in {seconds:.1f} s; skipped {skipped} without valid pixels.</source>
      <translation type="unfinished">Kørte {tiles} tile(s) på {device} på {seconds:.1f} s; sprang {skipped} uden gyldige pixels over.</translation>
    </message>
    <message>
      <location filename="../algorithms/algorithm.py" />
      <source>Ran {tiles} tile(s) on {device} in {seconds:.1f} s.</source>
      <translation type="unfinished">Kørte {tiles} tile(s) på {device} på {seconds:.1f} s.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Classes to polygons</source>
      <translation type="unfinished">Klasser til polygoner</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <location filename="../algorithms/classify_raster.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Classified raster</source>
      <translation type="unfinished">Klassificeret raster</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Band (empty: the first)</source>
      <translation type="unfinished">Bånd (tomt: det første)</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <location filename="../algorithms/result_parameters.py" />
      <source>Classes to keep (empty: all)</source>
      <translation type="unfinished">Klasser, der skal beholdes (tomt: alle)</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <location filename="../algorithms/result_parameters.py" />
      <source>Names or values, separated by commas.</source>
      <translation type="unfinished">Navne eller værdier, adskilt af kommaer.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>One multipolygon per class</source>
      <translation type="unfinished">Én multipolygon pr. klasse</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Simplification tolerance in pixels (0: none)</source>
      <translation type="unfinished">Simplificeringstolerance i pixels (0: ingen)</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Class polygons</source>
      <translation type="unfinished">Klassepolygoner</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Number of polygons</source>
      <translation type="unfinished">Antal polygoner</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>No pixel of the raster belongs to the selected classes: the output layer is empty.</source>
      <translation type="unfinished">Ingen pixel i rasteret hører til de valgte klasser: outputlaget er tomt.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>no classes</source>
      <translation type="unfinished">ingen klasser</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>There is no class {item!r}; the raster names {known}. Write a name or a value.</source>
      <translation type="unfinished">Der er ingen klasse {item!r}; rasteret nævner {known}. Skriv et navn eller en værdi.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>&lt;p&gt;Converts a classified raster to polygons: one for each connected patch of ice, ocean or any other class. Their edges follow the pixel edges exactly, every polygon is valid, and together they cover each classified pixel exactly once. Pixels that touch only at a corner belong to separate patches.&lt;/p&gt;&lt;p&gt;Each polygon has its class value, the name that the raster file gives to that value, and its area in km2 on the ellipsoid (empty if the raster has no coordinate system). Patches are stored in a temporary file on the way, so that large rasters need little memory.&lt;/p&gt;&lt;p&gt;Nothing is simplified unless you ask for it. If you do, each edge is simplified once for both neighbours, which still share it: no edge moves by more than the tolerance, no two edges cross, no patch disappears, and every polygon stays valid. Edges along the border of the raster and of pixels without a class are left unchanged, so the total area is preserved; the areas of individual patches may change. Simplification keeps all edges in memory, plus one byte per pixel.&lt;/p&gt;&lt;p&gt;Combining the patches of each class keeps all of them in memory until they are written.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Omdanner et klassificeret raster til polygoner: én for hvert sammenhængende areal af is, hav eller en anden klasse. Deres kanter følger pixelkanterne nøjagtigt, hver polygon er gyldig, og tilsammen dækker de hver klassificeret pixel præcis én gang. Pixels, der kun rører hinanden i et hjørne, hører til hver sit areal.&lt;/p&gt;&lt;p&gt;Hver polygon har sin klasseværdi, det navn, som rasterfilen giver værdien, og sit areal i km2 på ellipsoiden (tomt, hvis rasteret ikke har noget koordinatsystem). Arealerne lægges undervejs i en midlertidig fil, så store rastere kræver kun lidt hukommelse.&lt;/p&gt;&lt;p&gt;Intet simplificeres, medmindre du beder om det. Gør du det, simplificeres hver kant én gang for begge naboer, som stadig deler den: ingen kant flytter sig mere end tolerancen, ingen to kanter krydser hinanden, intet areal forsvinder, og hver polygon forbliver gyldig. Kanter langs rasterets rand og langs pixels uden klasse ændres ikke, så det samlede areal bevares; de enkelte arealer kan ændre sig. Simplificeringen holder alle kanter i hukommelsen plus én byte pr. pixel.&lt;/p&gt;&lt;p&gt;Når hver klasses arealer samles, holdes de alle i hukommelsen, indtil de skrives.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Classify raster</source>
      <translation type="unfinished">Klassificér raster</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Probabilities</source>
      <translation type="unfinished">Sandsynligheder</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Confidence (probability of the chosen class)</source>
      <translation type="unfinished">Konfidens (sandsynligheden for den valgte klasse)</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Number of tiles run</source>
      <translation type="unfinished">Antal kørte tiles</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Ratio of the image's cell size to the model's (above 1: coarser)</source>
      <translation type="unfinished">Forholdet mellem billedets og modellens cellestørrelse (over 1: grovere)</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <location filename="../algorithms/classify_rasters.py" />
      <location filename="../algorithms/fjord_walls.py" />
      <location filename="../algorithms/map_series.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Device that ran the model</source>
      <translation type="unfinished">Enhed, som kørte modellen</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>&lt;p&gt;Assigns a class to each pixel of a satellite image. The model reads the raster's values, not the layer's style.&lt;/p&gt;&lt;p&gt;The result is a GeoTIFF of class values with the model's colours and class names and an attribute table. The value 255 is NoData: pixels that are not valid in the image are not valid in the result. &lt;b&gt;Probabilities&lt;/b&gt; has one band per class, from 0 to 1; &lt;i&gt;Extract terminus&lt;/i&gt; draws the line from it. &lt;b&gt;Confidence&lt;/b&gt; is the probability of the chosen class. The files' metadata record the model, device, tiling, value range and software versions.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Minimum probability&lt;/b&gt; and &lt;b&gt;classes to keep&lt;/b&gt;: pixels that are less certain, or that belong to other classes, become NoData or a value of your choice, never background. With &lt;b&gt;predict background&lt;/b&gt; switched off, each pixel gets the most likely of the other classes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Polygons&lt;/b&gt;: only pixels inside them are written, and tiles outside them are not run.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cell size&lt;/b&gt;: the model was trained at one cell size; an image that differs too much is resampled before the model reads it. &lt;b&gt;Cells of the result&lt;/b&gt;: the result has the image's own cells, those that the model reads, or those of the snap raster. A &lt;b&gt;snap raster&lt;/b&gt; aligns the result with its pixel corners and, unless you choose another, sets its CRS.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Padding&lt;/b&gt;: how much context each tile reads beyond what it writes, so that no seams show between tiles. With the model's own padding, the tiles give practically the same result as the whole image would; the &lt;b&gt;tile plan&lt;/b&gt; shows what each tile reads and writes. If the network runs &lt;b&gt;in a separate process&lt;/b&gt;, a crash there does not take QGIS with it. &lt;b&gt;Flow direction&lt;/b&gt;: for models that expect the glacier to flow towards the top of the image.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Giver hver pixel i et satellitbillede en klasse. Modellen læser rasterets værdier, ikke lagets stilart.&lt;/p&gt;&lt;p&gt;Resultatet er en GeoTIFF med klasseværdier, modellens farver og klassenavne samt en attributtabel. Værdien 255 er NoData: pixels, der ikke er gyldige i billedet, er heller ikke gyldige i resultatet. &lt;b&gt;Sandsynligheder&lt;/b&gt; har ét bånd pr. klasse, fra 0 til 1; &lt;i&gt;Udled gletsjerfront&lt;/i&gt; tegner linjen ud fra det. &lt;b&gt;Konfidens&lt;/b&gt; er sandsynligheden for den valgte klasse. Filernes metadata angiver model, enhed, tiles, værdiområde og programversioner.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mindste sandsynlighed&lt;/b&gt; og &lt;b&gt;klasser, der skal beholdes&lt;/b&gt;: pixels, der er mindre sikre eller hører til andre klasser, bliver NoData eller får en værdi efter eget valg, aldrig baggrundens. Er &lt;b&gt;Forudsig baggrund&lt;/b&gt; slået fra, får hver pixel den mest sandsynlige af de andre klasser.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Polygoner&lt;/b&gt;: kun pixels inden i dem skrives, og tiles uden for dem køres ikke.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cellestørrelse&lt;/b&gt;: modellen er trænet ved én cellestørrelse; et billede, der afviger for meget, resamples, før modellen læser det. &lt;b&gt;Resultatets celler&lt;/b&gt;: resultatet har billedets egne celler, dem, som modellen læser, eller snaprasterets. Et &lt;b&gt;snapraster&lt;/b&gt; retter resultatet ind efter sine pixelhjørner og bestemmer, hvis du ikke vælger et andet, koordinatsystemet.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Kant&lt;/b&gt;: hvor meget omgivende billede hver tile læser ud over det, den skriver, så der ikke ses sømme mellem tiles. Med modellens egen kant giver tiles praktisk talt samme resultat som hele billedet; &lt;b&gt;tileplanen&lt;/b&gt; viser, hvad hver tile læser og skriver. Kører netværket &lt;b&gt;i en separat proces&lt;/b&gt;, tager et nedbrud dér ikke QGIS med sig. &lt;b&gt;Flyderetning&lt;/b&gt;: for modeller, der forventer, at gletsjeren flyder mod billedets øverste kant.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Classify rasters</source>
      <translation type="unfinished">Klassificér rastere</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>As one mosaic</source>
      <translation type="unfinished">Som én mosaik</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Each image separately</source>
      <translation type="unfinished">Hvert billede for sig</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Processing mode</source>
      <translation type="unfinished">Behandlingsmåde</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Write probabilities</source>
      <translation type="unfinished">Skriv sandsynligheder</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Write confidence</source>
      <translation type="unfinished">Skriv konfidens</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Keep results of the same image and settings</source>
      <translation type="unfinished">Behold resultater af samme billede og indstillinger</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>A run that was cut short then goes on from there.</source>
      <translation type="unfinished">En kørsel, der blev afbrudt, fortsætter så derfra.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Output folder</source>
      <translation type="unfinished">Outputmappe</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Classified rasters</source>
      <translation type="unfinished">Klassificerede rastere</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Number of rasters classified</source>
      <translation type="unfinished">Antal klassificerede rastere</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <location filename="../algorithms/map_series.py" />
      <source>Number of rasters that failed</source>
      <translation type="unfinished">Antal mislykkede rastere</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <location filename="../algorithms/map_series.py" />
      <source>Failures and their reasons, one per line</source>
      <translation type="unfinished">Fejl og deres årsager, én pr. linje</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>There is no raster to classify. Choose rasters, or a folder that contains some.</source>
      <translation type="unfinished">Der er ingen rastere at klassificere. Vælg rastere eller en mappe, der indeholder nogle.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>The folder {folder} can't be created: {error}. Choose another one.</source>
      <translation type="unfinished">Mappen {folder} kan ikke oprettes: {error}. Vælg en anden.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>No raster could be classified.</source>
      <translation type="unfinished">Ingen rastere kunne klassificeres.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>&lt;p&gt;Classifies many satellite images as &lt;i&gt;Classify raster&lt;/i&gt; does one; everything in its help applies here too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Each image separately&lt;/b&gt;: one result per image, named after it, in the output folder. An image that can't be classified does not stop the others; it is listed at the end with the reason. &lt;b&gt;As one mosaic&lt;/b&gt;: the images are read as one, in the coordinate system of the first and with the finest cells of all; where images overlap, the first one with a valid pixel is used. Values that a model derives from the scene, such as percentiles, are then those of the mosaic, or of its part in the extent.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bands&lt;/b&gt; are chosen by name, number or wavelength, in the same way for all images. An &lt;b&gt;extent&lt;/b&gt; and a &lt;b&gt;mask&lt;/b&gt; apply to each image; an image that lies outside them is listed as failed.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Klassificerer mange satellitbilleder, som &lt;i&gt;Klassificér raster&lt;/i&gt; klassificerer ét; alt i dens hjælp gælder også her.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hvert billede for sig&lt;/b&gt;: ét resultat pr. billede, opkaldt efter det, i outputmappen. Et billede, der ikke kan klassificeres, standser ikke de andre; det nævnes til sidst med årsagen. &lt;b&gt;Som én mosaik&lt;/b&gt;: billederne læses som ét, i det førstes koordinatsystem og med de fineste celler af alle; hvor billeder overlapper, gælder det første med en gyldig pixel. Værdier, som en model udleder af scenen, f.eks. percentiler, er da mosaikkens, eller dens del inden for udbredelsen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bånd&lt;/b&gt; vælges efter navn, nummer eller bølgelængde, ens for alle billeder. En &lt;b&gt;udbredelse&lt;/b&gt; og en &lt;b&gt;maske&lt;/b&gt; gælder for hvert billede; et billede, der ligger uden for dem, nævnes som mislykket.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>&lt;p&gt;A run that was cut short goes on when it is run again: an image whose result is in the folder, made of the same file with the same settings, is not classified a second time, unless you switch that off under the advanced parameters.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;En kørsel, der blev afbrudt, fortsætter, når den køres igen: et billede, hvis resultat ligger i mappen og er lavet af samme fil med de samme indstillinger, klassificeres ikke igen, medmindre du slår det fra under de avancerede parametre.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>{count} of {all} images have a result with the same settings in the folder: it is kept.</source>
      <translation type="unfinished">{count} af {all} billeder har et resultat med de samme indstillinger i mappen: det beholdes.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>{number} of {count}: {name}</source>
      <translation type="unfinished">{number} af {count}: {name}</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Cancelled: {count} of {all} rasters were classified before, and are kept in {folder}.</source>
      <translation type="unfinished">Annulleret: {count} af {all} rastere var klassificeret forinden og ligger i {folder}.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>The mosaic would be incomplete.</source>
      <translation type="unfinished">Mosaikken ville være ufuldstændig.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>The mosaic has {width} x {height} pixels.</source>
      <translation type="unfinished">Mosaikken har {width} x {height} pixels.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compare termini</source>
      <translation type="unfinished">Sammenlign gletsjerfronter</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines</source>
      <translation type="unfinished">Forudsagte linjer</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Reference lines</source>
      <translation type="unfinished">Referencelinjer</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>{same} of {pairs} predicted line(s) are the same as their reference, so their distance of 0 m says nothing. Is a layer compared with itself or with a copy of it? Choose another reference.</source>
      <translation type="unfinished">{same} af {pairs} forudsagte linjer er de samme som deres reference, så afstanden på 0 m siger intet. Sammenlignes et lag med sig selv eller en kopi af det? Vælg en anden reference.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compared {pairs} pair(s): symmetric mean {mean:.1f} m, median {median:.1f} m, worst {worst:.1f} m; {missed} reference line(s) without a prediction, {without} predicted line(s) without a reference.</source>
      <translation type="unfinished">Sammenlignede {pairs} par: symmetrisk gennemsnit {mean:.1f} m, median {median:.1f} m, værste {worst:.1f} m; {missed} referencelinje(r) uden forudsigelse, {without} forudsagt(e) linje(r) uden reference.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>&lt;p&gt;Measures how far predicted terminus lines lie from reference lines, for example hand-digitised ones. Lines are paired by glacier and date. The two layers may have different coordinate systems; dates may be date fields or text such as 2014-08-01, 20140801 or 1.8.2014. If a layer tells no glacier ids, the nearest lines of the same date are paired one to one. Lines without a partner are listed in a layer of their own, each with the reason.&lt;/p&gt;&lt;p&gt;All distances are metres on the ground, measured in a local plane around each pair, so that degrees and map projections do not distort them; if you give a &lt;b&gt;cell size&lt;/b&gt;, they are reported in pixels too. Lines without a coordinate system are measured in their own units.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Results&lt;/b&gt;: the predicted lines, with the figures of each pair as attributes; the area between the lines in strips, coloured by width; a summary of all pairs and by glacier, sensor and month; and a report for the browser, with plots and the definitions below. Missed lines do not enter the means; their number is stated next to them.&lt;/p&gt;&lt;p&gt;The figures:&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Måler, hvor langt forudsagte frontlinjer ligger fra referencelinjer, f.eks. linjer digitaliseret i hånden. Linjer parres efter gletsjer og dato. De to lag må have forskellige koordinatsystemer; datoer må være datofelter eller tekst som 2014-08-01, 20140801 eller 1.8.2014. Angiver et lag intet gletsjer-id, parres de nærmeste linjer fra samme dato én til én. Linjer uden partner står i deres eget lag, hver med årsagen.&lt;/p&gt;&lt;p&gt;Alle afstande er meter på jorden, målt i et lokalt plan omkring hvert par, så grader og kortprojektioner ikke forvrænger dem; angiver du en &lt;b&gt;cellestørrelse&lt;/b&gt;, gives de også i pixels. Linjer uden koordinatsystem måles i deres egne enheder.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultater&lt;/b&gt;: de forudsagte linjer med hvert pars tal som attributter; arealet mellem linjerne i strimler, farvet efter bredde; en opsummering af alle par og efter gletsjer, sensor og måned; og en rapport til browseren med diagrammer og definitionerne nedenfor. Oversete linjer indgår ikke i gennemsnittene; deres antal står ved siden af.&lt;/p&gt;&lt;p&gt;Tallene:&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>&lt;p&gt;Means, medians and shares are taken over points evenly spaced along each line, ends included, at least 1000 on the longer one. For area, bias, the point-by-point figure and Fréchet, the pieces of a broken line are joined by straight segments, nearest ends first; for area and bias these count as length as well. Areas that the lines go round twice count twice.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Middelværdier, medianer og andele tages over punkter med jævn afstand langs hver linje, enderne medregnet, mindst 1000 på den længste. Til areal, systematisk afvigelse, målet punkt for punkt og Fréchet forbindes stykkerne af en afbrudt linje med rette stykker, de nærmeste ender først; ved areal og systematisk afvigelse tæller disse også som længde. Arealer, som linjerne går rundt om to gange, tæller to gange.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: glacier id field</source>
      <translation type="unfinished">Forudsagte linjer: felt med gletsjer-id</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: date field</source>
      <translation type="unfinished">Forudsagte linjer: datofelt</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Reference lines: glacier id field</source>
      <translation type="unfinished">Referencelinjer: felt med gletsjer-id</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Reference lines: date field</source>
      <translation type="unfinished">Referencelinjer: datofelt</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: sensor field</source>
      <translation type="unfinished">Forudsagte linjer: felt med sensor</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: confidence field</source>
      <translation type="unfinished">Forudsagte linjer: felt med konfidens</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: stated error field (metres, 90 %)</source>
      <translation type="unfinished">Forudsagte linjer: felt med angivet fejl (m, 90 %)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Tolerance in metres (empty: 2 cells or {metres:g} m)</source>
      <translation type="unfinished">Tolerance i meter (tomt: 2 celler eller {metres:g} m)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compare every line with every line of the other layer</source>
      <translation type="unfinished">Sammenlign hver linje med hver linje i det andet lag</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Treat them as pieces of one front</source>
      <translation type="unfinished">Behandl dem som stykker af én front</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compare each with the nearest line of the other layer, one to one</source>
      <translation type="unfinished">Sammenlign hver med den nærmeste linje i det andet lag, én til én</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Cell size in metres, for distances in pixels as well</source>
      <translation type="unfinished">Cellestørrelse i meter, så afstande også gives i pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Maximum number of days between the two dates</source>
      <translation type="unfinished">Højeste antal dage mellem de to datoer</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Several lines of the same glacier and date</source>
      <translation type="unfinished">Flere linjer fra samme gletsjer og dato</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compared lines</source>
      <translation type="unfinished">Sammenlignede linjer</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Area between the lines</source>
      <translation type="unfinished">Areal mellem linjerne</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Summary</source>
      <translation type="unfinished">Opsummering</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Lines without a partner</source>
      <translation type="unfinished">Linjer uden partner</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <location filename="../algorithms/terminus_change.py" />
      <source>HTML files (*.html)</source>
      <translation type="unfinished">HTML-filer (*.html)</translation>
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
      <translation type="unfinished">Antal par</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Number of reference lines without a prediction</source>
      <translation type="unfinished">Antal referencelinjer uden forudsigelse</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Number of predicted lines without a reference</source>
      <translation type="unfinished">Antal forudsagte linjer uden reference</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Symmetric mean distance in metres</source>
      <translation type="unfinished">Symmetrisk middelafstand i meter</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>glacier id</source>
      <translation type="unfinished">gletsjer-id</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>date</source>
      <translation type="unfinished">dato</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>{layers}: no {what} is told, so lines are paired without it.</source>
      <translation type="unfinished">{layers}: intet angivet for {what}, så linjerne parres uden.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source> and </source>
      <translation type="unfinished"> og </translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>{layer}: {count} line(s)</source>
      <translation type="unfinished">{layer}: {count} linje(r)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>No predicted line has a reference line of the same glacier and date, so there is nothing to compare. Found in {ours}. Found in {theirs}. Check the glacier and date fields, or allow more days between the dates.</source>
      <translation type="unfinished">Ingen forudsagt linje har en referencelinje fra samme gletsjer og dato, så der er intet at sammenligne. Fundet i {ours}. Fundet i {theirs}. Kontrollér felterne for gletsjer og dato, eller tillad flere dage mellem datoerne.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>{layer} has no field {field}; its fields are {found}. Choose one of them as {name}.</source>
      <translation type="unfinished">{layer} har intet felt {field}; dets felter er {found}. Vælg et af dem som {name}.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>left of the reference</source>
      <translation type="unfinished">til venstre for referencen</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>right of the reference</source>
      <translation type="unfinished">til højre for referencen</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>no line geometry</source>
      <translation type="unfinished">ingen linjegeometri</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>the date {date} can't be read</source>
      <translation type="unfinished">datoen {date} kan ikke læses</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Export training data</source>
      <translation type="unfinished">Eksportér træningsdata</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Tile width in pixels</source>
      <translation type="unfinished">Tilebredde i pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Tile height in pixels</source>
      <translation type="unfinished">Tilehøjde i pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Horizontal stride in pixels</source>
      <translation type="unfinished">Vandret skridt i pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Vertical stride in pixels</source>
      <translation type="unfinished">Lodret skridt i pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Width of a front in the label raster, in pixels</source>
      <translation type="unfinished">Bredde af en front i etiketrasteret, i pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Unlabelled pixels are</source>
      <translation type="unfinished">Pixels uden etiket er</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>background (0)</source>
      <translation type="unfinished">baggrund (0)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>unknown (255): ignored in training</source>
      <translation type="unfinished">ukendt (255): ignoreres i træningen</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Adds tiles rotated by multiples of this angle.</source>
      <translation type="unfinished">Tilføjer tiles drejet med multipla af denne vinkel.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>A polygon of which less lies in a tile is not labelled there.</source>
      <translation type="unfinished">En polygon, som en mindre del af ligger i en tile, tæller ikke dér.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Bands (empty: all)</source>
      <translation type="unfinished">Bånd (tomt: alle)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/parameters.py" />
      <source>Extent (empty: the whole image)</source>
      <translation type="unfinished">Udbredelse (tomt: hele billedet)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Mask polygons: keep only tiles fully inside</source>
      <translation type="unfinished">Maskepolygoner: behold kun tiles helt inden i</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Rotation angle in degrees (0: none)</source>
      <translation type="unfinished">Rotationsvinkel i grader (0: ingen)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Keep tiles without any labelled feature</source>
      <translation type="unfinished">Behold tiles uden objekter med etiket</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Minimum share of a polygon in a tile (0 to 1)</source>
      <translation type="unfinished">Mindste andel af en polygon i en tile (0 til 1)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Image format</source>
      <translation type="unfinished">Billedformat</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Scene name (empty: the file name)</source>
      <translation type="unfinished">Scenens navn (tomt: filnavnet)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Glacier id, where the labels have no GlacierID field</source>
      <translation type="unfinished">Gletsjer-id, hvor etiketterne ikke har et felt GlacierID</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Folder of tiles</source>
      <translation type="unfinished">Mappe med tiles</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/plan_run.py" />
      <source>Number of tiles</source>
      <translation type="unfinished">Antal tiles</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/parameters.py" />
      <source>Satellite image</source>
      <translation type="unfinished">Satellitbillede</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Labels: class polygons</source>
      <translation type="unfinished">Etiketter: klassepolygoner</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Field of the class value or name (empty: class 1)</source>
      <translation type="unfinished">Felt med klasseværdi eller -navn (tomt: klasse 1)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Field of the class name</source>
      <translation type="unfinished">Felt med klassenavn</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Labels: calving fronts as lines</source>
      <translation type="unfinished">Etiketter: kælvningsfronter som linjer</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Or labels: a classified raster</source>
      <translation type="unfinished">Eller etiketter: et klassificeret raster</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Both a classified raster and drawn labels are given; expected only one of the two. Leave one out.</source>
      <translation type="unfinished">Både et klassificeret raster og tegnede etiketter er angivet; kun ét af dem forventes. Udelad det ene.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/result_parameters.py" />
      <source>The mask layer contains no polygon. Draw one, or leave it out.</source>
      <translation type="unfinished">Maskelaget indeholder ingen polygon. Tegn en, eller udelad laget.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Wrote {count} tile(s) with the classes {names}.</source>
      <translation type="unfinished">Skrev {count} tile(s) med klasserne {names}.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>The label layers contain no features. Draw polygons or lines on the image first, or give a classified raster.</source>
      <translation type="unfinished">Etiketlagene indeholder ingen objekter. Tegn først polygoner eller linjer på billedet, eller angiv et klassificeret raster.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>{count} polygon(s) without a class are skipped.</source>
      <translation type="unfinished">{count} polygon(er) uden klasse springes over.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>{layer} has no field {field}; its fields are {found}. Choose one of them.</source>
      <translation type="unfinished">{layer} har intet felt {field}; dets felter er {found}. Vælg et af dem.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>{layer}: the lines come from {count} images, none of which has the name of this one. All of them are taken for fronts of this image: select or filter those that are.</source>
      <translation type="unfinished">{layer}: linjerne stammer fra {count} billeder, hvoraf ingen har dette billedes navn. De regnes alle for fronter i dette billede: vælg eller filtrér dem, der er det.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>{layer}: {count} line(s) of other images are left out (field ImagePath).</source>
      <translation type="unfinished">{layer}: {count} linje(r) fra andre billeder er udeladt (feltet ImagePath).</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>&lt;p&gt;Cuts a satellite image and its labels into small tiles for training a network: the folder layout that Esri calls &lt;i&gt;Classified_Tiles&lt;/i&gt;, which &lt;code&gt;python -m training&lt;/code&gt; and Esri's own tools read.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels&lt;/b&gt; are polygons with a class field (whole numbers from 0 to 255, or names), calving fronts as lines, or both: lines are burned over the polygons with the given width, and are also kept as lines. Alternatively, a classified raster provides the labels. The value 255 means unknown: tiles have it where the image has no valid data and, if you choose so, wherever nothing was drawn. It is not the same as background, which is 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Flow direction&lt;/b&gt; determines which end of a front is the left one, and is stored with each tile. &lt;b&gt;Rotation angle&lt;/b&gt;: 90 yields each tile four times. &lt;b&gt;Mask polygons&lt;/b&gt;: only tiles that lie fully inside them are kept. A field &lt;i&gt;GlacierID&lt;/i&gt; tells glaciers apart, so that a network can be tested on a glacier that it has never seen. Date and sensor are read from the scene name where possible.&lt;/p&gt;&lt;p&gt;PNG holds 1 or 3 bands of 8 or 16 bits, JPEG 1 or 3 bands of 8 bits, TIFF any number and type. All are georeferenced. The output folder must be new or empty; it appears only when it is complete.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Skærer et satellitbillede og dets etiketter i små tiles, som et netværk trænes med: den mappestruktur, som Esri kalder &lt;i&gt;Classified_Tiles&lt;/i&gt;, og som &lt;code&gt;python -m training&lt;/code&gt; og Esris egne værktøjer læser.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Etiketter&lt;/b&gt; er polygoner med et klassefelt (hele tal fra 0 til 255, eller navne), kælvningsfronter som linjer, eller begge dele: linjer brændes oven på polygonerne i den angivne bredde og beholdes også som linjer. I stedet kan et klassificeret raster levere etiketterne. Værdien 255 betyder ukendt: tiles har den, hvor billedet ikke har gyldige data, og, hvis du vælger det, overalt hvor intet er tegnet. Det er ikke det samme som baggrund, som er 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Flyderetning&lt;/b&gt; afgør, hvilken ende af en front der er den venstre, og gemmes med hver tile. &lt;b&gt;Rotationsvinkel&lt;/b&gt;: 90 giver hver tile fire gange. &lt;b&gt;Maskepolygoner&lt;/b&gt;: kun tiles, der ligger helt inden i dem, beholdes. Et felt &lt;i&gt;GlacierID&lt;/i&gt; skelner gletsjerne fra hinanden, så et netværk kan prøves på en gletsjer, det aldrig har set. Dato og sensor læses af scenens navn, hvor det er muligt.&lt;/p&gt;&lt;p&gt;PNG rummer 1 eller 3 bånd på 8 eller 16 bit, JPEG 1 eller 3 bånd på 8 bit, TIFF ethvert antal og enhver type. Alle er georefererede. Outputmappen skal være ny eller tom; den dukker først op, når den er komplet.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>&lt;p&gt;Of lines that name their images in a field &lt;i&gt;ImagePath&lt;/i&gt;, as those of &lt;i&gt;Map a series&lt;/i&gt; do, only those of this image are taken.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Af linjer, der nævner deres billede i et felt &lt;i&gt;ImagePath&lt;/i&gt;, som dem fra &lt;i&gt;Kortlæg en serie&lt;/i&gt;, tages kun dette billedes.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>&lt;p&gt;Of lines with a field &lt;i&gt;Date&lt;/i&gt; only those of the image's day are taken, where there are any.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Af linjer med et felt &lt;i&gt;Date&lt;/i&gt; tages kun dem fra billedets dag, hvis der er nogen.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/expressions.py" />
      <source>&lt;p&gt;Returns the acquisition date contained in the name of a satellite scene: Landsat, Sentinel and other product names, or any plain date. NULL if there is none.&lt;/p&gt;&lt;p&gt;&lt;code&gt;glacier_scene_date(layer_property(@layer, 'name'))&lt;/code&gt;&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Returnerer optagelsesdatoen i navnet på en satellitscene: produktnavne fra Landsat, Sentinel og andre, eller enhver almindelig dato. NULL, hvis der ingen er.&lt;/p&gt;&lt;p&gt;&lt;code&gt;glacier_scene_date(layer_property(@layer, 'name'))&lt;/code&gt;&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Extract terminus</source>
      <translation type="unfinished">Udled gletsjerfront</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Probability or classified raster</source>
      <translation type="unfinished">Sandsynlighedsraster eller klassificeret raster</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Model that classified it (empty: the bundled model)</source>
      <translation type="unfinished">Model, som klassificerede det (tomt: den medfølgende model)</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Extent (empty: the whole raster)</source>
      <translation type="unfinished">Udbredelse (tomt: hele rasteret)</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Terminus line</source>
      <translation type="unfinished">Frontlinje</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <location filename="../algorithms/map_series.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Number of fronts</source>
      <translation type="unfinished">Antal fronter</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Length of the first line in metres</source>
      <translation type="unfinished">Længde af den første linje i meter</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>The raster's place on the earth is unknown (it has no usable coordinate system): lengths and errors in metres are left out. Set the layer's CRS to get them.</source>
      <translation type="unfinished">Rasterets sted på jorden er ukendt (det har intet brugbart koordinatsystem): længder og fejl i meter udelades. Angiv lagets koordinatsystem for at få dem.</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>&lt;p&gt;Draws the terminus line from a raster that &lt;i&gt;Classify raster&lt;/i&gt; or another program wrote: one band of probabilities per class of the model, one band of class values, or one band of the front's probability (0 to 1, or 0 to 255 as whole numbers). For a model without a front class, a single band of decimals is read as the probability of ocean. Probabilities give a better line than class values.&lt;/p&gt;&lt;p&gt;If the model has a front class, the line is the least-cost path along it; for models of ice and ocean only, it is the boundary between the two, without the coast. With a box along the flow or two fjord walls it is the best line from wall to wall, and only the part of the raster around each glacier is read. If neither the model nor your input separates land from ice, the front is told from the coast by its shape alone, as the line that closes the head of a fjord, and is flagged as uncertain.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Tegner frontlinjen ud fra et raster, som &lt;i&gt;Klassificér raster&lt;/i&gt; eller et andet program har skrevet: ét bånd med sandsynligheder pr. klasse i modellen, ét bånd med klasseværdier eller ét bånd med frontens sandsynlighed (0 til 1, eller 0 til 255 som hele tal). For en model uden frontklasse læses et enkelt bånd med decimaltal som sandsynligheden for hav. Sandsynligheder giver en bedre linje end klasseværdier.&lt;/p&gt;&lt;p&gt;Har modellen en frontklasse, er linjen vejen med de laveste omkostninger langs den; for modeller, der kun kender is og hav, er den grænsen mellem de to, uden kysten. Med et rektangel langs flyderetningen eller to fjordvægge er den den bedste linje fra væg til væg, og kun den del af rasteret, der ligger omkring hver gletsjer, læses. Skelner hverken modellen eller dit input land fra is, kendes fronten fra kysten alene på sin form, som den linje, der lukker fjordens hoved, og markeres som usikker.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" />
      <source>, about {minutes:.0f} min left</source>
      <translation type="unfinished">, ca. {minutes:.0f} min tilbage</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" />
      <source>, about {seconds:.0f} s left</source>
      <translation type="unfinished">, ca. {seconds:.0f} s tilbage</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" />
      <source>Cancelled: nothing was written.</source>
      <translation type="unfinished">Afbrudt: intet blev skrevet.</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" />
      <source>Not enough memory for this run. Choose a smaller extent, tile size or batch size, or close other programs.</source>
      <translation type="unfinished">Ikke hukommelse nok til denne kørsel. Vælg en mindre udbredelse, tilestørrelse eller batchstørrelse, eller luk andre programmer.</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Fjord walls from a series</source>
      <translation type="unfinished">Fjordvægge fra en serie</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Areas, one polygon per glacier</source>
      <translation type="unfinished">Områder, én polygon pr. gletsjer</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Fjord walls</source>
      <translation type="unfinished">Fjordvægge</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Number of walls</source>
      <translation type="unfinished">Antal vægge</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Number of images used for the first wall</source>
      <translation type="unfinished">Antal billeder brugt til den første væg</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <location filename="../algorithms/map_series.py" />
      <source>There is no image to read. Choose images of the glacier at several dates, or a folder of them.</source>
      <translation type="unfinished">Der er intet billede at læse. Vælg billeder af gletsjeren fra flere datoer eller en mappe med dem.</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>&lt;p&gt;Finds the two walls of a glacier's fjord from images of several dates. Rock stays where it is, while ice and water come and go: what one image leaves open, ten together settle. Give the result to &lt;i&gt;Map terminus&lt;/i&gt; as &lt;b&gt;fjord walls&lt;/b&gt;, for these and all other images of the glacier: its lines then end where the front meets the rock. Look at the walls first, and correct them where they are wrong; they are ordinary lines.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Satellite images&lt;/b&gt;: six or more, of different years and seasons, that lie exactly on one another. They may differ in cell size and coordinate system; the area of interest is that of the first one. &lt;b&gt;Flow direction&lt;/b&gt;: without one, eight are tried on the first image. &lt;b&gt;Extent&lt;/b&gt;: limit it to the surroundings of the glacier. &lt;b&gt;Areas&lt;/b&gt;, told apart by a field GlacierID, give walls for several glaciers in one run; with &lt;b&gt;centrelines&lt;/b&gt; each has its own flow direction.&lt;/p&gt;&lt;p&gt;The walls reach from the farthest front upstream to the farthest downstream, and half of the front's width beyond; fronts outside them are not found. &lt;b&gt;Side&lt;/b&gt; is left or right as seen when looking downstream. &lt;b&gt;Images&lt;/b&gt; counts those that show the place, &lt;b&gt;Fronts&lt;/b&gt; those in which a front was found, and &lt;b&gt;FrontsNear&lt;/b&gt; the fronts that end within ten of the model's cells of the wall: if it is well below Fronts, the wall lies off the rock, or fronts end short of it.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Finder de to vægge i en gletsjers fjord ud fra billeder fra flere datoer. Klippe bliver, hvor den er, mens is og vand kommer og går: hvad ét billede lader stå åbent, afgør ti sammen. Giv resultatet til &lt;i&gt;Kortlæg gletsjerfront&lt;/i&gt; som &lt;b&gt;fjordvægge&lt;/b&gt;, for disse og alle andre billeder af gletsjeren: linjerne ender så, hvor fronten møder klippen. Se først på væggene, og ret dem, hvor de er forkerte; de er almindelige linjer.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Satellitbilleder&lt;/b&gt;: seks eller flere, fra forskellige år og årstider, som ligger nøjagtigt oven på hinanden. De må have forskellig cellestørrelse og koordinatsystem; området er det første billedes. &lt;b&gt;Flyderetning&lt;/b&gt;: uden den prøves otte på det første billede. &lt;b&gt;Udstrækning&lt;/b&gt;: begræns den til gletsjerens omgivelser. &lt;b&gt;Områder&lt;/b&gt;, skelnet ved et felt GlacierID, giver vægge for flere gletsjere i én kørsel; med &lt;b&gt;midterlinjer&lt;/b&gt; har hver sin egen flyderetning.&lt;/p&gt;&lt;p&gt;Væggene går fra den front, der ligger længst opstrøms, til den længst nedstrøms og en halv frontbredde videre; fronter uden for dem findes ikke. &lt;b&gt;Side&lt;/b&gt; er venstre eller højre, set i strømmens retning. &lt;b&gt;Images&lt;/b&gt; tæller billeder, der viser stedet, &lt;b&gt;Fronts&lt;/b&gt; dem, hvor en front blev fundet, og &lt;b&gt;FrontsNear&lt;/b&gt; de fronter, der ender inden for ti af modellens celler fra væggen: er det langt under Fronts, ligger væggen ikke på klippen, eller fronterne ender før den.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>Satellite images</source>
      <translation type="unfinished">Satellitbilleder</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>Folder: use all its images as well</source>
      <translation type="unfinished">Mappe: brug også alle dens billeder</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>File name patterns in the folder, separated by spaces</source>
      <translation type="unfinished">Filnavnemønstre i mappen, adskilt af mellemrum</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>{count} file(s) of the folder are results of this plugin and no images: they are left out.</source>
      <translation type="unfinished">{count} fil(er) i mappen er resultater fra dette plugin og ikke billeder: de udelades.</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <location filename="../gui/review_images.py" />
      <source>Opening {name}...</source>
      <translation type="unfinished">Åbner {name}...</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <location filename="../algorithms/parameters.py" />
      <source>It can't be opened as a raster.</source>
      <translation type="unfinished">Det kan ikke åbnes som raster.</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>It has no coordinate system and other images have one: its place is unknown. Set its CRS.</source>
      <translation type="unfinished">Det har intet koordinatsystem, men andre billeder har et: dets sted er ukendt. Angiv dets CRS.</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>Run this again with the same settings, and it goes on from there.</source>
      <translation type="unfinished">Kør dette igen med de samme indstillinger, så fortsætter det derfra.</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>The folder {folder} does not exist.</source>
      <translation type="unfinished">Mappen {folder} findes ikke.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Map termini of a series</source>
      <translation type="unfinished">Kortlæg gletsjerfronter i en serie</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Find the fjord walls first, if none are given and there are six images or more</source>
      <translation type="unfinished">Find først fjordvæggene, hvis ingen er angivet, og der er seks billeder eller flere</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Terminus lines</source>
      <translation type="unfinished">Frontlinjer</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Fjord walls that were found</source>
      <translation type="unfinished">Fjordvægge, der blev fundet</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Number of images mapped</source>
      <translation type="unfinished">Antal kortlagte billeder</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>No image could be mapped.</source>
      <translation type="unfinished">Intet billede kunne kortlægges.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>&lt;p&gt;Maps the calving front in many images of a glacier, or of several, as &lt;i&gt;Map terminus&lt;/i&gt; does in one, and puts all lines into one layer, each with its date; everything in its help applies here too. An image that can't be mapped does not stop the others; it is listed at the end with the reason.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Find the fjord walls first&lt;/b&gt;: where neither a box nor walls are given, the walls are found in all images together, as &lt;i&gt;Fjord walls from a series&lt;/i&gt; does, and the lines end at them. Every image, or sixty of them where there are more, is then classified twice. If no walls are found, the images are mapped without them, and the log says why. Look at the walls once; for later images give them as &lt;b&gt;fjord walls&lt;/b&gt;, corrected where they are wrong.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Kortlægger kælvningsfronten i mange billeder af en gletsjer eller flere, som &lt;i&gt;Kortlæg gletsjerfront&lt;/i&gt; gør i ét, og lægger alle linjer i ét lag, hver med sin dato; alt i dens hjælp gælder også her. Et billede, der ikke kan kortlægges, standser ikke de andre; det anføres til sidst med grunden.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Find først fjordvæggene&lt;/b&gt;: hvor hverken rektangel eller vægge er angivet, findes væggene i alle billeder tilsammen, som &lt;i&gt;Fjordvægge fra en serie&lt;/i&gt; gør, og linjerne ender ved dem. Hvert billede, eller tres af dem, hvor der er flere, klassificeres så to gange. Findes der ingen vægge, kortlægges billederne uden dem, og loggen siger hvorfor. Se på væggene én gang; angiv dem til senere billeder som &lt;b&gt;fjordvægge&lt;/b&gt;, rettet, hvor de er forkerte.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>&lt;p&gt;The lines that a run has found before it is cancelled, or before QGIS ends, are kept for thirty days in your user profile: run it again with the same images and settings, and it goes on from there.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;De linjer, som en kørsel har fundet, før den annulleres, eller før QGIS lukker, gemmes i tredive dage i din brugerprofil: kør den igen med de samme billeder og indstillinger, så fortsætter den derfra.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>&lt;p&gt;&lt;b&gt;Review lines&lt;/b&gt; in the plugin's menu then shows the lines one by one, the most doubtful first, each on its image: accept, edit or reject them. The field Review keeps the decision.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;&lt;b&gt;Gennemse linjer&lt;/b&gt; i pluginets menu viser derefter linjerne én ad gangen, de mest tvivlsomme først, hver på sit billede: godkend, rediger eller afvis dem. Feltet Review gemmer beslutningen.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>The fjord walls are not looked for: that takes {count} images or more.</source>
      <translation type="unfinished">Der ledes ikke efter fjordvægge: det kræver mindst {count} billeder.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>No fjord walls were found: {error}</source>
      <translation type="unfinished">Der blev ikke fundet fjordvægge: {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>{count} of {all} images were mapped before, with the same settings, in an earlier run: their lines are taken from it.</source>
      <translation type="unfinished">{count} af {all} billeder blev kortlagt med de samme indstillinger i en tidligere kørsel: deres linjer tages derfra.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>The lines of {count} of {all} images are kept.</source>
      <translation type="unfinished">Linjerne for {count} af {all} billeder er gemt.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <location filename="../plugin.py" />
      <source>Map terminus</source>
      <translation type="unfinished">Kortlæg gletsjerfront</translation>
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <source>Flow direction used</source>
      <translation type="unfinished">Anvendt flyderetning</translation>
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <source>&lt;p&gt;Finds the calving front of a glacier on a satellite image and draws it as a line.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Satellite image&lt;/b&gt;: any raster layer. The model reads its values, not its style. &lt;b&gt;Flow direction&lt;/b&gt;: the direction in which the glacier flows, in degrees clockwise from grid north, or a line drawn along the flow. The image is rotated so that the glacier flows towards the top, as in the training data; the line is returned in the image's own coordinates. If no direction is given and the model needs one, eight are tried and the most confident line is kept.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Extent&lt;/b&gt;: limit it to the surroundings of the glacier; this improves the contrast and the line and shortens the run. &lt;b&gt;Cell size&lt;/b&gt;: models are trained at one cell size; images with another are resampled to it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Where to look&lt;/b&gt;: a box drawn along the flow says it all in one rectangle: its long sides are the fjord walls, which the line then joins, and its axis is the flow. The walls can also be given as two lines, which &lt;i&gt;Fjord walls from a series&lt;/i&gt; finds, or a polygon can mark the area. Where a front bends, two short strokes along the rock, one where each of its ends meets it, do best as walls. A layer with several of them, told apart by a field GlacierID, is mapped in one run, each glacier on its own. &lt;b&gt;Centrelines&lt;/b&gt;, drawn downstream, give the flow of each glacier, and its front must cross its centreline. No line is drawn on &lt;b&gt;land&lt;/b&gt;, given as polygons or a raster.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Finder en gletsjers kælvningsfront på et satellitbillede og tegner den som en linje.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Satellitbillede&lt;/b&gt;: ethvert rasterlag. Modellen læser dets værdier, ikke dets stilart. &lt;b&gt;Flyderetning&lt;/b&gt;: den retning, gletsjeren flyder i, i grader med uret fra gitternord, eller en linje tegnet langs flyderetningen. Billedet drejes, så gletsjeren flyder opad som i træningsdataene; linjen kommer tilbage i billedets egne koordinater. Er ingen retning angivet, og kræver modellen en, prøves otte, og linjen med den højeste konfidens beholdes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Udbredelse&lt;/b&gt;: begræns den til gletsjerens omgivelser; det forbedrer kontrasten og linjen og forkorter kørslen. &lt;b&gt;Cellestørrelse&lt;/b&gt;: modeller er trænet ved én cellestørrelse; billeder med en anden resamples.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hvor der søges&lt;/b&gt;: et rektangel tegnet langs flyderetningen siger det hele på én gang: dets lange sider er fjordvæggene, som linjen så slutter til, og dets akse er flyderetningen. Væggene kan også angives som to linjer, som &lt;i&gt;Fjordvægge fra en serie&lt;/i&gt; finder, eller en polygon kan markere området. Hvor en front bøjer, er to korte streger langs klippen, én hvor hver af dens ender møder den, bedst som vægge. Et lag med flere af dem, skelnet ved et felt GlacierID, kortlægges i én kørsel, hver gletsjer for sig. &lt;b&gt;Midterlinjer&lt;/b&gt;, tegnet ned ad gletsjeren, angiver hver gletsjers flyderetning, og dens front skal krydse dens midterlinje. På &lt;b&gt;land&lt;/b&gt;, angivet som polygoner eller raster, tegnes ingen linje.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <source>&lt;p&gt;&lt;b&gt;Points that the front passes&lt;/b&gt;: where the line went wrong, a point on the front draws it there. They want a box, walls, or strokes at the ends of the front as well.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;&lt;b&gt;Punkter, som fronten går igennem&lt;/b&gt;: hvor linjen gik forkert, trækker et punkt på fronten den derhen. De kræver desuden et rektangel, vægge eller streger ved frontens ender.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs.py" />
      <source>{path} will hold the attributes alone: a {suffix} file has no geometry, so it can't be shown on the map. Let the name end in .gpkg, .geojson or .shp to keep the shapes.</source>
      <translation type="unfinished">{path} vil kun indeholde attributterne: en {suffix}-fil har ingen geometri og kan ikke vises på kortet. Lad navnet ende på .gpkg, .geojson eller .shp for at beholde formerne.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>No terminus found, for the reason stated above. The output layer is empty.</source>
      <translation type="unfinished">Ingen front fundet, af den grund, der er nævnt ovenfor. Outputlaget er tomt.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Model (empty: the bundled model)</source>
      <translation type="unfinished">Model (tomt: den medfølgende model)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Models</source>
      <translation type="unfinished">Modeller</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>&lt;p&gt;&lt;b&gt;Model&lt;/b&gt;: a model definition of this plugin (.json), an Esri .emd or .dlpk file whose model is ONNX, a model made for Deepness, or any .onnx file that classifies pixels. Python files in a package are never run, and weights in Python's own formats are never opened. Settings that another program's model does not state are assumed, and the log says so; &lt;b&gt;Missing model settings&lt;/b&gt; overrides them, with keys of the plugin's own definition: Classes, CellSize, Normalization, ExtractBands, Stride, ModelPadding. A bare .onnx file states neither classes nor cell size nor value scaling: give them there, or add the file in the window, which asks for them and saves them beside it for every later run.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;&lt;b&gt;Model&lt;/b&gt;: en modeldefinition til dette plugin (.json), en .emd- eller .dlpk-fil fra Esri, hvis model er ONNX, en model lavet til Deepness eller enhver .onnx-fil, der klassificerer pixels. Python-filer i en pakke køres aldrig, og vægte i Pythons egne formater åbnes aldrig. Oplysninger, som et andet programs model ikke giver, antages, og loggen siger det; &lt;b&gt;Manglende modeloplysninger&lt;/b&gt; retter dem, med nøgler fra pluginets egen definition: Classes, CellSize, Normalization, ExtractBands, Stride, ModelPadding. En .onnx-fil alene angiver hverken klasser, cellestørrelse eller skalering af værdier: angiv dem dér, eller tilføj filen i vinduet, som spørger efter dem og gemmer dem ved siden af filen til alle senere kørsler.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flow direction in degrees (empty: automatic)</source>
      <translation type="unfinished">Flyderetning i grader (tomt: automatisk)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flow direction in degrees (empty: unknown)</source>
      <translation type="unfinished">Flyderetning i grader (tomt: ukendt)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The direction in which the glacier flows, clockwise from grid north.</source>
      <translation type="unfinished">Den retning, gletsjeren flyder i, med uret fra gitternord.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or flow line, drawn from upstream to downstream</source>
      <translation type="unfinished">Eller flydelinje, tegnet ned ad gletsjeren</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Boxes along the flow, one per glacier</source>
      <translation type="unfinished">Rektangler langs flyderetningen, ét pr. gletsjer</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Rectangles whose long sides are the fjord walls and whose axis is the flow.</source>
      <translation type="unfinished">Rektangler, hvis lange sider er fjordvæggene, og hvis akse er flyderetningen.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or fjord walls, two lines per glacier</source>
      <translation type="unfinished">Eller fjordvægge, to linjer pr. gletsjer</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or areas to search, one polygon per glacier</source>
      <translation type="unfinished">Eller søgeområder, én polygon pr. gletsjer</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Land polygons, where no front is drawn</source>
      <translation type="unfinished">Landpolygoner, hvor ingen front tegnes</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or land raster: all values other than 0 are land</source>
      <translation type="unfinished">Eller landraster: alle værdier undtagen 0 er land</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Points that the front passes, between its walls or ends</source>
      <translation type="unfinished">Punkter, som fronten går igennem, mellem dens vægge eller ender</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The line is drawn through them: one where it went wrong often does.</source>
      <translation type="unfinished">Linjen tegnes gennem dem: ét, hvor den gik forkert, er ofte nok.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../algorithms/terminus_change.py" />
      <source>Centrelines, one per glacier</source>
      <translation type="unfinished">Midterlinjer, én pr. gletsjer</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Drawn downstream. They give the flow direction, and the front must cross them.</source>
      <translation type="unfinished">Tegnet ned ad gletsjeren. De angiver flyderetningen, og fronten skal krydse dem.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>CRS of the lines (empty: the image's)</source>
      <translation type="unfinished">Linjernes koordinatsystem (tomt: billedets)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Usually EPSG:3413 in Greenland and EPSG:3031 in Antarctica.</source>
      <translation type="unfinished">Som regel EPSG:3413 i Grønland og EPSG:3031 i Antarktis.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Pattern of the file name (empty: known products)</source>
      <translation type="unfinished">Mønster for filnavnet (tomt: kendte produkter)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>A template such as {example}, or a regular expression with named groups.</source>
      <translation type="unfinished">En skabelon som {example} eller et regulært udtryk med navngivne grupper.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Maximum number of fronts</source>
      <translation type="unfinished">Højeste antal fronter</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Missing model settings, as JSON</source>
      <translation type="unfinished">Manglende modeloplysninger, som JSON</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>For example {example}</source>
      <translation type="unfinished">For eksempel {example}</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{names} are given; expected only one of them. Leave out the others.</source>
      <translation type="unfinished">{names} er angivet; kun ét af dem forventes. Udelad de andre.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The layer given as {name} contains no features. Draw one on the image, or leave it out.</source>
      <translation type="unfinished">Laget angivet som {name} indeholder ingen objekter. Tegn et på billedet, eller udelad laget.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>its coordinates are not finite there</source>
      <translation type="unfinished">dens koordinater er ikke endelige der</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>A feature of {name}, the layer {layer}, can't be transformed to the image's coordinate system ({error}). Check the layer's CRS, {crs}, or draw it on the image.</source>
      <translation type="unfinished">Et objekt i {name}, laget {layer}, kan ikke omregnes til billedets koordinatsystem ({error}). Kontrollér lagets CRS, {crs}, eller tegn det på billedet.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>unknown</source>
      <translation type="unfinished">ukendt</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>lines</source>
      <translation type="unfinished">linjer</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>points</source>
      <translation type="unfinished">punkter</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>polygons</source>
      <translation type="unfinished">polygoner</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The layer {layer}, given as {name}, holds {found}; expected {wanted}. Choose another layer.</source>
      <translation type="unfinished">Laget {layer}, angivet som {name}, indeholder {found}; forventet: {wanted}. Vælg et andet lag.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>geometries of another kind</source>
      <translation type="unfinished">geometrier af en anden slags</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Device (auto, cpu, or a GPU such as cuda:0)</source>
      <translation type="unfinished">Enhed (auto, cpu eller en GPU som cuda:0)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Bands, in the model's order (empty: chosen automatically)</source>
      <translation type="unfinished">Bånd, i modellens rækkefølge (tomt: vælges automatisk)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Extent that sets the contrast (empty: what is read)</source>
      <translation type="unfinished">Udbredelse, der bestemmer kontrasten (tomt: det læste)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The model's contrast stretch is computed from the pixels inside it.</source>
      <translation type="unfinished">Modellens kontraststræk beregnes ud fra pixels inden i den.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Separated by commas, for example B4, 3, 0.842um.</source>
      <translation type="unfinished">Adskilt af kommaer, for eksempel B4, 3, 0.842um.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Averages over transformed copies of each tile; that many times slower.</source>
      <translation type="unfinished">Tager gennemsnit over omformede kopier af hver tile; så mange gange langsommere.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>A crash of the network then does not affect QGIS.</source>
      <translation type="unfinished">Et nedbrud i netværket rammer da ikke QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or bands by name, number or wavelength</source>
      <translation type="unfinished">Eller bånd efter navn, nummer eller bølgelængde</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Amplitude: use the absolute value of complex numbers</source>
      <translation type="unfinished">Amplitude: brug den absolutte værdi af komplekse tal</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Cell size</source>
      <translation type="unfinished">Cellestørrelse</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Padding in pixels (empty: the model's)</source>
      <translation type="unfinished">Kant i pixels (tomt: modellens)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Tile size in pixels (empty: the model's)</source>
      <translation type="unfinished">Tilestørrelse i pixels (tomt: modellens)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Batch size (empty: the model's)</source>
      <translation type="unfinished">Batchstørrelse (tomt: modellens)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Test-time augmentation</source>
      <translation type="unfinished">Augmentering ved anvendelse</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flips (4)</source>
      <translation type="unfinished">Spejlinger (4)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flips and rotations (8)</source>
      <translation type="unfinished">Spejlinger og rotationer (8)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../gui/model_settings.py" />
      <source>None</source>
      <translation type="unfinished">Ingen</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Blend overlapping tiles</source>
      <translation type="unfinished">Bland overlappende tiles sammen</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Run the network in a separate process</source>
      <translation type="unfinished">Kør netværket i en separat proces</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Resample to the model's if it does not fit</source>
      <translation type="unfinished">Resample til modellens, hvis den ikke passer</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Use it as it is, with a warning</source>
      <translation type="unfinished">Brug den, som den er, med en advarsel</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Use it as it is</source>
      <translation type="unfinished">Brug den, som den er</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Only the pixels of the extent are downloaded from {name}: leave the extent that sets the contrast empty.</source>
      <translation type="unfinished">Kun udbredelsens pixels hentes fra {name}: lad den udbredelse, der bestemmer kontrasten, være tom.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The layer {name} comes from the data provider {provider}; expected a raster that GDAL reads. Save it as a GeoTIFF first (Layer &gt; Save As, raw data).</source>
      <translation type="unfinished">Laget {name} kommer fra dataudbyderen {provider}; et raster, som GDAL læser, forventes. Gem det først som GeoTIFF (Lag &gt; Gem som, rådata).</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The flow line layer contains no line: draw one from upstream to downstream.</source>
      <translation type="unfinished">Laget med flydelinjen indeholder ingen linje: tegn en ned ad gletsjeren.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The flow line layer contains {count} lines; expected one. Select one and use the selected features only, or give one centreline per glacier.</source>
      <translation type="unfinished">Laget med flydelinjen indeholder {count} linjer; forventet: én. Vælg én og brug kun de valgte objekter, eller angiv én midterlinje pr. gletsjer.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name} is {text!r}; expected a number such as 30 or 30.5. Correct it, or leave it empty.</source>
      <translation type="unfinished">{name} er {text!r}; forventet: et tal som 30 eller 30.5. Ret det, eller lad det stå tomt.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>at least {least:g}</source>
      <translation type="unfinished">mindst {least:g}</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>at most {most:g}</source>
      <translation type="unfinished">højst {most:g}</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name} is {number:g}; expected {limit}. Correct it.</source>
      <translation type="unfinished">{name} er {number:g}; forventet: {limit}. Ret det.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name} is {text!r}, which QGIS does not know; expected a coordinate system such as EPSG:3413. Correct it, or leave it empty.</source>
      <translation type="unfinished">{name} er {text!r}, som QGIS ikke kender; forventet: et koordinatsystem som EPSG:3413. Ret det, eller lad det stå tomt.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The model expects images in one orientation, so only the mirror image is averaged with the image.</source>
      <translation type="unfinished">Modellen forventer billeder i én orientering, så kun spejlbilledet indgår i gennemsnittet med billedet.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The model scales values by a fixed range, so the extent that sets the contrast has no effect.</source>
      <translation type="unfinished">Modellen skalerer værdier med et fast område, så den udbredelse, der bestemmer kontrasten, har ingen virkning.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Reading band(s) {bands} of {path}: data values, not the layer's style.</source>
      <translation type="unfinished">Læser bånd {bands} af {path}: dataværdier, ikke lagets stilart.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Bands are given both by number and by name. Leave out one of the two.</source>
      <translation type="unfinished">Bånd er angivet både efter nummer og efter navn. Udelad det ene.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{found} band(s) were chosen, but the model reads {expected}. Choose as many as the model reads, in its order.</source>
      <translation type="unfinished">{found} bånd blev valgt, men modellen læser {expected}. Vælg så mange, som modellen læser, i dens rækkefølge.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Bands were matched to the model's by wavelength or name: {bands}.</source>
      <translation type="unfinished">Bånd blev tilknyttet modellens efter bølgelængde eller navn: {bands}.</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_layer.py" />
      <source>Tile plan</source>
      <translation type="unfinished">Tileplan</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Plan a run</source>
      <translation type="unfinished">Planlæg kørsel</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Estimated duration in seconds</source>
      <translation type="unfinished">Anslået varighed i sekunder</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Maximum size of the classified raster in MB</source>
      <translation type="unfinished">Største størrelse af det klassificerede raster i MB</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Number of flow directions tried</source>
      <translation type="unfinished">Antal afprøvede flyderetninger</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>The image's cell size in metres</source>
      <translation type="unfinished">Billedets cellestørrelse i meter</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>The model's cell size in metres</source>
      <translation type="unfinished">Modellens cellestørrelse i meter</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Cell size check: fits, resampled, differs, too coarse or unknown</source>
      <translation type="unfinished">Kontrol af cellestørrelse: fits (passer), resampled (resamples), differs (afviger), too coarse (for grov) eller unknown (ukendt)</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>The image's pixels are downloaded when the run starts, so the run can't be planned beforehand.</source>
      <translation type="unfinished">Billedets pixels hentes, når kørslen starter, så kørslen kan ikke planlægges på forhånd.</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>&lt;p&gt;Reports what &lt;i&gt;Map terminus&lt;/i&gt; would do with the same parameters: how many tiles it would run, how long this would take on this computer (one tile is run to measure it), how large the classified raster would be at most, and whether the image's cell size fits the one that the model was trained at.&lt;/p&gt;&lt;p&gt;Nothing is written.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Angiver, hvad &lt;i&gt;Kortlæg gletsjerfront&lt;/i&gt; ville gøre med de samme parametre: hvor mange tiles der skulle køres, hvor længe det ville tage på denne computer (én tile køres for at måle det), hvor stort det klassificerede raster højst ville blive, og om billedets cellestørrelse passer til den, som modellen er trænet ved.&lt;/p&gt;&lt;p&gt;Intet skrives.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/private_packages.py" />
      <source>In QGIS, open Raster &gt; Glacier Terminus &gt; Python packages to install what is missing with one click. Or open {place}, run the following line and restart QGIS. Both use a private folder and change nothing in QGIS itself:
{python} -m pip install --no-deps --target "{folder}" {packages}</source>
      <translation type="unfinished">Åbn Raster &gt; Glacier Terminus &gt; Python-pakker i QGIS for at installere det, der mangler, med ét klik. Eller åbn {place}, kør følgende linje, og genstart QGIS. Begge dele bruger en privat mappe og ændrer intet i selve QGIS:
{python} -m pip install --no-deps --target "{folder}" {packages}</translation>
    </message>
    <message>
      <location filename="../algorithms/private_packages.py" />
      <source>a terminal</source>
      <translation type="unfinished">en terminal</translation>
    </message>
    <message>
      <location filename="../algorithms/private_packages.py" />
      <source>the OSGeo4W Shell</source>
      <translation type="unfinished">OSGeo4W-shellen</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{width} x {height} pixels of {name} would be downloaded; expected at most {most} million. Give a smaller extent.</source>
      <translation type="unfinished">{width} x {height} pixels af {name} ville blive hentet; højst {most} millioner forventes. Angiv en mindre udbredelse.</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{name} is a picture rendered by a server: its colours are read instead of measured values.</source>
      <translation type="unfinished">{name} er et billede tegnet af en server: dets farver læses i stedet for målte værdier.</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>Downloading {width} x {height} pixels of {name} through its data provider ({kind}).</source>
      <translation type="unfinished">Henter {width} x {height} pixels af {name} gennem dets dataudbyder ({kind}).</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{name} has no fixed pixel grid: a server renders any part of it. Give an extent.</source>
      <translation type="unfinished">{name} har intet fast pixelgitter: en server tegner enhver del af det. Angiv en udbredelse.</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{name} has no coordinate system, so its cell size is unknown. Set the layer's CRS.</source>
      <translation type="unfinished">{name} har intet koordinatsystem, så cellestørrelsen er ukendt. Angiv lagets koordinatsystem.</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>no pixels were received</source>
      <translation type="unfinished">der kom ingen pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>a block was not received</source>
      <translation type="unfinished">en blok kom ikke</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>The pixels of {name} could not be downloaded: {problem}. Check the connection and the extent, or save the layer as a GeoTIFF first (Layer &gt; Save As, raw data).</source>
      <translation type="unfinished">Pixels fra {name} kunne ikke hentes: {problem}. Kontrollér forbindelsen og udbredelsen, eller gem laget som GeoTIFF først (Lag &gt; Gem som, rådata).</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Only inside these polygons</source>
      <translation type="unfinished">Kun inden i disse polygoner</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Tiles outside them are not run.</source>
      <translation type="unfinished">Tiles uden for dem køres ikke.</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Predict background</source>
      <translation type="unfinished">Forudsig baggrund</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>If this is off, the background class is never chosen.</source>
      <translation type="unfinished">Er dette slået fra, vælges baggrundsklassen aldrig.</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Minimum probability of the chosen class</source>
      <translation type="unfinished">Mindste sandsynlighed for den valgte klasse</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Value of all other pixels (empty: NoData)</source>
      <translation type="unfinished">Værdi for alle andre pixels (tomt: NoData)</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Of pixels below the minimum probability, and of classes that are not kept.</source>
      <translation type="unfinished">For pixels under den mindste sandsynlighed og for klasser, der ikke beholdes.</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>The image's</source>
      <translation type="unfinished">Billedets</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>The model's</source>
      <translation type="unfinished">Modellens</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>The snap raster's</source>
      <translation type="unfinished">Snaprasterets</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Cells of the result</source>
      <translation type="unfinished">Resultatets celler</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Snap raster</source>
      <translation type="unfinished">Snapraster</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>CRS of the result (empty: the snap raster's or image's)</source>
      <translation type="unfinished">Resultatets koordinatsystem (tomt: snaprasterets eller billedets)</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Byte, in 250 steps (a quarter of the size)</source>
      <translation type="unfinished">Byte, i 250 trin (en fjerdedel af størrelsen)</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Float32</source>
      <translation type="unfinished">Float32</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Data type of probabilities and confidence</source>
      <translation type="unfinished">Datatype for sandsynligheder og konfidens</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Compression</source>
      <translation type="unfinished">Komprimering</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Add overviews</source>
      <translation type="unfinished">Tilføj oversigter</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Write cloud-optimised GeoTIFFs (COG)</source>
      <translation type="unfinished">Skriv cloudoptimerede GeoTIFF'er (COG)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>not reviewed</source>
      <translation type="unfinished">ikke gennemset</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <location filename="../gui/review_dock.py" />
      <source>accepted</source>
      <translation type="unfinished">godkendt</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <location filename="../gui/review_dock.py" />
      <source>rejected</source>
      <translation type="unfinished">afvist</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>over {low:g} m</source>
      <translation type="unfinished">over {low:g} m</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>{low:g} to {high:g} m</source>
      <translation type="unfinished">{low:g} til {high:g} m</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus change</source>
      <translation type="unfinished">Ændring af gletsjerfronten</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus lines of several dates</source>
      <translation type="unfinished">Frontlinjer fra flere datoer</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Drawn downstream. Without them, a straight line along the flow that the fronts state is used.</source>
      <translation type="unfinished">Tegnet ned ad gletsjeren. Uden dem bruges en ret linje langs den flyderetning, som fronterne angiver.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Method</source>
      <translation type="unfinished">Metode</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Width of the box in metres (empty: what three of four fronts span)</source>
      <translation type="unfinished">Rektanglets bredde i meter (tomt: hvad tre af fire fronter spænder over)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Glacier id field</source>
      <translation type="unfinished">Felt med gletsjer-id</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Date field</source>
      <translation type="unfinished">Datofelt</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Sensor field</source>
      <translation type="unfinished">Felt med sensor</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Stated error field (metres)</source>
      <translation type="unfinished">Felt med angivet fejl (meter)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Flow direction field</source>
      <translation type="unfinished">Felt med flyderetning</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Lines of the same glacier and date are pieces of one front</source>
      <translation type="unfinished">Linjer fra samme gletsjer og dato er stykker af én front</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Centrelines and boxes</source>
      <translation type="unfinished">Midterlinjer og rektangler</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Number of fronts measured</source>
      <translation type="unfinished">Antal målte fronter</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Number of glaciers</source>
      <translation type="unfinished">Antal gletsjere</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>{layer}: the flow direction of {count} line(s), field FlowDir, is left out: the lines were transformed to another coordinate system, where another way is north. Draw a centreline, or map with that CRS of the lines (LINES_CRS).</source>
      <translation type="unfinished">{layer}: Flyderetningen for {count} linje(r), felt FlowDir, udelades: Linjerne er transformeret til et andet koordinatsystem, hvor nord ligger et andet sted. Tegn en midterlinje, eller kortlæg med dette koordinatsystem for linjerne (LINES_CRS).</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>The position of none of the fronts could be measured: {reasons}.</source>
      <translation type="unfinished">Ingen af fronternes position kunne måles: {reasons}.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>&lt;p&gt;Measures how far the terminus of a glacier has advanced or retreated: where each front of a series stands along the glacier, the change from one front to the next, and the rate per year. The lines may be those of &lt;i&gt;Map a series&lt;/i&gt; or any others with a date; a field GlacierID tells several glaciers apart. &lt;b&gt;Advance is positive, retreat negative&lt;/b&gt;; all lengths are metres on the ground, measured in a plane around each glacier.&lt;/p&gt;&lt;p&gt;Draw a &lt;b&gt;centreline&lt;/b&gt; from upstream to downstream, along the middle of the glacier and beyond all fronts. If you give none, a straight line through the middle of the fronts takes its place, in the direction that the lines state (field FlowDir). Positions count from the upstream end of that line: take the same centreline for all runs that you compare.&lt;/p&gt;&lt;p&gt;The methods:&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Måler, hvor langt en gletsjers front er rykket frem eller har trukket sig tilbage: hvor hver front i en serie står langs gletsjeren, ændringen fra den ene front til den næste og hastigheden pr. år. Linjerne kan være dem fra &lt;i&gt;Kortlæg en serie&lt;/i&gt; eller hvilke som helst andre med en dato; et felt GlacierID skelner flere gletsjere. &lt;b&gt;Fremrykning er positiv, tilbagetrækning negativ&lt;/b&gt;; alle længder er meter på jorden, målt i et plan omkring hver gletsjer.&lt;/p&gt;&lt;p&gt;Tegn en &lt;b&gt;midterlinje&lt;/b&gt; ned ad gletsjeren, langs midten af den og ud over alle fronter. Angiver du ingen, træder en ret linje gennem fronternes midte i stedet, i den retning, som linjerne angiver (feltet FlowDir). Positioner tælles fra den linjes opstrøms ende: brug samme midterlinje til alle kørsler, du sammenligner.&lt;/p&gt;&lt;p&gt;Metoderne:&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>&lt;p&gt;A front that ends within the box is extended straight across to its sides; &lt;b&gt;Spanned&lt;/b&gt; states the share of the box that the front itself spans, and &lt;b&gt;Notes&lt;/b&gt; what is missing. &lt;b&gt;Width of the box&lt;/b&gt;: choose one that all fronts span, or the change of a front that is drawn short is that of its part.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Results&lt;/b&gt;: the lines with date, position, position relative to the most recent front, change and rate since the front before, width, path length, mean distance between nodes, and width and area of the box. ChangeEr_m combines the errors that both fronts state (Error_m). A name that ends in .csv or .xlsx gives the table alone. &lt;b&gt;Centrelines and boxes&lt;/b&gt; shows along what was measured; the &lt;b&gt;report&lt;/b&gt; has the curve of each glacier.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;En front, der ender inde i rektanglet, forlænges lige ud til dets sider; &lt;b&gt;Spanned&lt;/b&gt; angiver den andel af rektanglet, som fronten selv spænder over, og &lt;b&gt;Notes&lt;/b&gt;, hvad der mangler. &lt;b&gt;Rektanglets bredde&lt;/b&gt;: vælg en, som alle fronter spænder over; ellers gælder ændringen for en front, der er tegnet for kort, kun den tegnede del.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultater&lt;/b&gt;: linjerne med dato, position, position i forhold til den seneste front, ændring og hastighed siden den foregående front, bredde, længde langs fronten, middelafstand mellem punkter samt rektanglets bredde og areal. ChangeEr_m kombinerer de fejl, som begge fronter angiver (Error_m). Et navn, der ender på .csv eller .xlsx, giver tabellen alene. &lt;b&gt;Midterlinjer og rektangler&lt;/b&gt; viser, hvorlangs der er målt; &lt;b&gt;rapporten&lt;/b&gt; har hver gletsjers kurve.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <location filename="../core/terminus_change.py" />
      <source>centreline</source>
      <translation type="unfinished">midterlinje</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>left side of the box</source>
      <translation type="unfinished">rektanglets venstre side</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>right side of the box</source>
      <translation type="unfinished">rektanglets højre side</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>{glacier}: {change:+.0f} m from {first} to {last}, {rate:+.0f} m per year in the mean.</source>
      <translation type="unfinished">{glacier}: {change:+.0f} m fra {first} til {last}, i gennemsnit {rate:+.0f} m pr. år.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <location filename="../gui/review_dock.py" />
      <source>Glacier</source>
      <translation type="unfinished">Gletsjer</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus position along the centreline (m)</source>
      <translation type="unfinished">Frontens position langs midterlinjen (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Position relative to the most recent front (m, advance positive)</source>
      <translation type="unfinished">Position i forhold til den seneste front (m, fremrykning positiv)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Change since the front before (m, advance positive)</source>
      <translation type="unfinished">Ændring siden den foregående front (m, fremrykning positiv)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Error of the change (m)</source>
      <translation type="unfinished">Ændringens fejl (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Rate of change (m/yr, advance positive)</source>
      <translation type="unfinished">Ændringshastighed (m/år, fremrykning positiv)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus width (m)</source>
      <translation type="unfinished">Frontens bredde (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus path length (m)</source>
      <translation type="unfinished">Længde langs fronten (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Mean distance between nodes (m)</source>
      <translation type="unfinished">Middelafstand mellem punkter (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Box width (m)</source>
      <translation type="unfinished">Rektanglets bredde (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Box area upstream of the front (m2)</source>
      <translation type="unfinished">Rektanglets areal opstrøms for fronten (m2)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Share of the box that the front spans</source>
      <translation type="unfinished">Den andel af rektanglet, som fronten spænder over</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>&lt;p&gt;The line runs from left to right as seen when looking downstream. Its attributes follow TermPicks and GEEDiT: date, time, satellite and image id, from the image's name, from a &lt;b&gt;pattern&lt;/b&gt; of yours (a template such as {glacier}_{date:%Y%m%d}_{sensor}, with * for any text, or a regular expression with named groups), or from the file's tags; the model and its checksum; and the line's length on the ground. QualFlag combines 01 uncertain, 03 scan-line gaps of Landsat 7 since 31 May 2003, 04 incomplete and 05 automatic; Notes gives the reasons in words. Clouds are not detected: cloudShadowFlag stays empty.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Error_m&lt;/b&gt; is derived from how wide, faint or ambiguous the front's probability is across the line. It is meant as an upper limit of the mean distance from the true front that holds for nine lines in ten. On three glaciers, each unseen by the network in question, 113 of 122 lines lay within it of the hand-drawn front; it is calibrated on them. Take it as a guide elsewhere, all the more with models other than the bundled one. &lt;b&gt;Doubt&lt;/b&gt;, from 0 to 1, ranks lines for review, by this error and the number of flags. &lt;b&gt;Confidence&lt;/b&gt; is the mean probability along the line.&lt;/p&gt;&lt;p&gt;If no front is found, the layer is empty and the log says why.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Linjen løber fra venstre mod højre, set ned ad gletsjeren. Dens attributter følger TermPicks og GEEDiT: dato, tid, satellit og billed-id fra billedets navn, fra et &lt;b&gt;mønster&lt;/b&gt; efter eget valg (en skabelon som {glacier}_{date:%Y%m%d}_{sensor}, med * for vilkårlig tekst, eller et regulært udtryk med navngivne grupper) eller fra filens tags; modellen og dens kontrolsum; og linjens længde på jorden. QualFlag kombinerer 01 usikker, 03 skanlinjehuller i Landsat 7 siden 31. maj 2003, 04 ufuldstændig og 05 automatisk; Notes giver grundene i ord. Skyer genkendes ikke: cloudShadowFlag forbliver tomt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Error_m&lt;/b&gt; udledes af, hvor bred, svag eller tvetydig frontens sandsynlighed er på tværs af linjen. Den er ment som en øvre grænse for middelafstanden til den sande front, som holder for ni ud af ti linjer. På tre gletsjere, som det pågældende netværk aldrig havde set, lå 113 af 122 linjer inden for den i forhold til den håndtegnede front; den er kalibreret på dem. Tag den som en rettesnor andre steder, især med andre modeller end den medfølgende. &lt;b&gt;Doubt&lt;/b&gt; (tvivl), fra 0 til 1, ordner linjer til gennemsyn efter denne fejl og antallet af markeringer. &lt;b&gt;Confidence&lt;/b&gt; (konfidens) er den gennemsnitlige sandsynlighed langs linjen.&lt;/p&gt;&lt;p&gt;Findes ingen front, er laget tomt, og loggen siger hvorfor.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>&lt;p&gt;&lt;b&gt;FlowDir&lt;/b&gt; is the flow direction that the line was found with, in degrees clockwise from grid north, the y axis of the layer's CRS.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;&lt;b&gt;FlowDir&lt;/b&gt; er den flyderetning, som linjen blev fundet med, i grader med uret fra gitternord, y-aksen i lagets koordinatsystem.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>&lt;p&gt;When you edit a line in QGIS and save it, its length and centre become those of the new shape, Author says that it was edited by hand, and what spoke of the model's own line goes: flag 05, Confidence, Error_m and Doubt.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Når du redigerer en linje i QGIS og gemmer den, bliver dens længde og midte den nye forms, Author siger, at den er redigeret i hånden, og det, der gjaldt modellens egen linje, fjernes: flag 05, Confidence, Error_m og Doubt.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>The date of {count} image(s) is unknown, and so is that of their lines: {names}. Give a pattern of their names (file name pattern), or name them as their makers do.</source>
      <translation type="unfinished">Datoen for {count} billede(r) er ukendt, og dermed også for deres linjer: {names}. Angiv et mønster for navnene (mønster for filnavnet), eller navngiv dem som deres producenter.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>&lt;p&gt;Lines that were rejected in a review (field Review) are left out; the log says how many.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Linjer, der blev afvist ved et gennemsyn (feltet Review), udelades; loggen siger hvor mange.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>{layer}: {count} line(s) that were rejected in a review are left out.</source>
      <translation type="unfinished">{layer}: {count} linje(r), der blev afvist ved et gennemsyn, udelades.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>The image has no coordinate system, so lines can't be transformed to {wanted}. Set the layer's CRS first.</source>
      <translation type="unfinished">Billedet har intet koordinatsystem, så linjer kan ikke transformeres til {wanted}. Angiv først lagets koordinatsystem.</translation>
    </message>
    <message>
      <location filename="../algorithms/valid_features.py" />
      <source>Feature {feature} of the layer {layer}, given as {name}, has an invalid geometry ({error}). Correct it with Fix geometries, or have Processing skip or ignore invalid features.</source>
      <translation type="unfinished">Objekt {feature} i laget {layer}, angivet som {name}, har en ugyldig geometri ({error}). Ret det med »Reparer geometrier«, eller lad Processing springe ugyldige objekter over eller ignorere dem.</translation>
    </message>
    <message>
      <location filename="../algorithms/valid_features.py" />
      <source>Feature {feature} of the layer {layer}, given as {name}, has an invalid geometry ({error}) and is left out.</source>
      <translation type="unfinished">Objekt {feature} i laget {layer}, angivet som {name}, har en ugyldig geometri ({error}) og udelades.</translation>
    </message>
    <message>
      <location filename="../algorithms/vector_rows.py" />
      <source>A feature of {name} can't be written: {error}</source>
      <translation type="unfinished">Et objekt i {name} kan ikke skrives: {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/walls_layer.py" />
      <source>{side} wall: {near} of {fronts} fronts, found in {images} images, end at it.</source>
      <translation type="unfinished">Væg, {side}: {near} af {fronts} fronter, fundet i {images} billeder, ender ved den.</translation>
    </message>
    <message>
      <location filename="../algorithms/walls_layer.py" />
      <source>Left</source>
      <translation type="unfinished">venstre</translation>
    </message>
    <message>
      <location filename="../algorithms/walls_layer.py" />
      <source>Right</source>
      <translation type="unfinished">højre</translation>
    </message>
    <message>
      <location filename="../core/boundary_simplification.py" />
      <source>Simplifying edge {} of {}</source>
      <translation type="unfinished">Simplificerer kant {} af {}</translation>
    </message>
    <message>
      <location filename="../core/class_polygons.py" />
      <source>Writing polygon {} of {}</source>
      <translation type="unfinished">Skriver polygon {} af {}</translation>
    </message>
    <message>
      <location filename="../core/class_polygons.py" />
      <source>Looking where edges meet</source>
      <translation type="unfinished">Finder kanternes knudepunkter</translation>
    </message>
    <message>
      <location filename="../core/class_polygons.py" />
      <source>Following the edges of classes</source>
      <translation type="unfinished">Følger klassernes kanter</translation>
    </message>
    <message>
      <location filename="../core/classify.py" />
      <location filename="../core/export_training_data.py" />
      <source>Tile {} of {}</source>
      <translation type="unfinished">Tile {} af {}</translation>
    </message>
    <message>
      <location filename="../core/classify_raster.py" />
      <source>Writing the result</source>
      <translation type="unfinished">Skriver resultatet</translation>
    </message>
    <message>
      <location filename="../core/line_comparison.py" />
      <source>Comparing pair {} of {}</source>
      <translation type="unfinished">Sammenligner par {} af {}</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The primary figure: half of the mean distance from the prediction to the reference plus half of that from the reference to the prediction, each point's distance being the one to the nearest point of the other line.</source>
      <translation type="unfinished">Hovedtallet: halvdelen af middelafstanden fra forudsigelsen til referencen plus halvdelen af den fra referencen til forudsigelsen, hvor hvert punkts afstand er den til det nærmeste punkt på den anden linje.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>symmetric mean</source>
      <translation type="unfinished">symmetrisk gennemsnit</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The same with medians: half of the median nearest distance one way plus half of that the other way.</source>
      <translation type="unfinished">Det samme med medianer: halvdelen af medianen af de nærmeste afstande den ene vej plus halvdelen af den anden vej.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>symmetric median</source>
      <translation type="unfinished">symmetrisk median</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The mean distance from the prediction's points to the nearest point of the reference. Parts that were drawn where there is no front make it large.</source>
      <translation type="unfinished">Middelafstanden fra forudsigelsens punkter til det nærmeste punkt på referencen. Dele, der er tegnet, hvor der ingen front er, gør den stor.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>prediction to reference</source>
      <translation type="unfinished">forudsigelse til reference</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The mean distance from the reference's points to the nearest point of the prediction. Parts of the front that were left out make it large.</source>
      <translation type="unfinished">Middelafstanden fra referencens punkter til det nærmeste punkt på forudsigelsen. Dele af fronten, der er udeladt, gør den stor.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>reference to prediction</source>
      <translation type="unfinished">reference til forudsigelse</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The mean of the nearest distances of all points of both lines pooled together, as in CALFIN (Cheng et al. 2021) and the CaFFe benchmark (Gourmelon et al. 2022): the longer line counts more.</source>
      <translation type="unfinished">Gennemsnittet af de nærmeste afstande for alle punkter på begge linjer under ét, som i CALFIN (Cheng et al. 2021) og CaFFe-benchmarken (Gourmelon et al. 2022): den længste linje tæller mest.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>pooled nearest</source>
      <translation type="unfinished">nærmeste afstande under ét</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>Both lines are trimmed to the stretch that they share (cut at the points nearest to the other's ends) and resampled to 1000 points by length along the line; the mean distance from each i-th point to the i-th of the other, as in Mohajerani et al. (2019). None where the lines share no stretch.</source>
      <translation type="unfinished">Begge linjer beskæres til det stykke, de har fælles (skåret af ved de punkter, der er nærmest den andens ender), og resamples til 1000 punkter efter længden langs linjen; middelafstanden fra hvert i-te punkt til det i-te på den anden, som i Mohajerani et al. (2019). Ingen, hvor linjerne ikke har noget stykke fælles.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>resampled, point by point</source>
      <translation type="unfinished">resamplet, punkt for punkt</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The area between the lines, divided by the reference's length, as in AutoTerm (Zhang et al. 2023). The lines' ends are joined by straight segments; where the lines cross, the parts on both sides add up.</source>
      <translation type="unfinished">Arealet mellem linjerne divideret med referencens længde, som i AutoTerm (Zhang et al. 2023). Linjernes ender forbindes med rette stykker; hvor linjerne krydser hinanden, lægges delene på begge sider sammen.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>area / reference length</source>
      <translation type="unfinished">areal / referencens længde</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The same with a sign, so that parts on different sides cancel out: positive where the prediction lies to the left of the reference, which is downstream of it (too far advanced) where the reference runs from left to right as seen when looking downstream.</source>
      <translation type="unfinished">Det samme med fortegn, så dele på hver sin side ophæver hinanden: positivt, hvor forudsigelsen ligger til venstre for referencen, altså længere ned ad gletsjeren end den (for langt fremme), når referencen løber fra venstre mod højre, set ned ad gletsjeren.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>bias</source>
      <translation type="unfinished">systematisk afvigelse</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The largest nearest distance of any point of either line.</source>
      <translation type="unfinished">Den største nærmeste afstand for noget punkt på en af linjerne.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>largest (Hausdorff)</source>
      <translation type="unfinished">største (Hausdorff)</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>95 % (Hausdorff)</source>
      <translation type="unfinished">95 % (Hausdorff)</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The larger of the two 95th percentiles of the nearest distances, one of each line: the largest distance without the worst twentieth.</source>
      <translation type="unfinished">Den største af de to 95-percentiler af de nærmeste afstande, én for hver linje: den største afstand uden den værste tyvendedel.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The shortest leash on which one can walk along the one line and a dog along the other, neither turning back: the largest distance that respects the order of points (400 points per line, so accurate to their spacing).</source>
      <translation type="unfinished">Den korteste snor, hvormed man kan gå langs den ene linje og en hund langs den anden, uden at nogen vender om: den største afstand, der respekterer punkternes rækkefølge (400 punkter pr. linje, altså nøjagtig inden for deres indbyrdes afstand).</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>discrete Fréchet</source>
      <translation type="unfinished">diskret Fréchet</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The share of the reference's length that lies within the stated tolerance of the prediction.</source>
      <translation type="unfinished">Den andel af referencens længde, der ligger inden for den angivne tolerance af forudsigelsen.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>reference within the tolerance</source>
      <translation type="unfinished">reference inden for tolerancen</translation>
    </message>
    <message>
      <location filename="../core/map_terminus.py" />
      <source>Direction {} of {}</source>
      <translation type="unfinished">Retning {} af {}</translation>
    </message>
    <message>
      <location filename="../core/map_terminus.py" />
      <source>Writing the classified raster</source>
      <translation type="unfinished">Skriver det klassificerede raster</translation>
    </message>
    <message>
      <location filename="../core/package_folder.py" />
      <source>Trying it out</source>
      <translation type="unfinished">Prøver det af</translation>
    </message>
    <message>
      <location filename="../core/package_folder.py" />
      <source>Installing: {} MB</source>
      <translation type="unfinished">Installerer: {} MB</translation>
    </message>
    <message>
      <location filename="../core/series_walls.py" />
      <source>Image {} of {}</source>
      <translation type="unfinished">Billede {} af {}</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The distance along the centreline, from its upstream end to where the front crosses it; the shortest, where it crosses more than once.</source>
      <translation type="unfinished">Afstanden langs midterlinjen fra dens opstrøms ende til der, hvor fronten krydser den; den korteste, hvis den krydser mere end én gang.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The area upstream of the front within a straight box, divided by the width of the box (Moon and Joughin 2008). The box lies along the straight line from the first to the last point of the centreline.</source>
      <translation type="unfinished">Arealet opstrøms for fronten inden for et lige rektangel, divideret med rektanglets bredde (Moon og Joughin 2008). Rektanglet ligger langs den rette linje fra midterlinjens første til dens sidste punkt.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>rectilinear box</source>
      <translation type="unfinished">retlinet rektangel</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The same with a box of fixed width that follows the centreline (Lea et al. 2014).</source>
      <translation type="unfinished">Det samme med et rektangel af fast bredde, der følger midterlinjen (Lea et al. 2014).</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>curvilinear box</source>
      <translation type="unfinished">krumlinet rektangel</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The same with a box along the centreline whose width is chosen for each front: twice the smaller of the two distances that the front reaches to the left and to the right of the centreline.</source>
      <translation type="unfinished">Det samme med et rektangel langs midterlinjen, hvis bredde vælges for hver front: to gange den mindste af de to afstande, som fronten når til venstre og til højre for midterlinjen.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>variable box</source>
      <translation type="unfinished">variabelt rektangel</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The mean distance along lines parallel to the centreline, every 10 m across the width of the box (at most 400), each from its upstream end to its first crossing with the front. Lines that the front does not cross are left out.</source>
      <translation type="unfinished">Middelafstanden langs linjer parallelle med midterlinjen, for hver 10 m på tværs af rektanglets bredde (højst 400), hver fra sin opstrøms ende til sin første krydsning med fronten. Linjer, som fronten ikke krydser, udelades.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>multi-centreline</source>
      <translation type="unfinished">flere midterlinjer</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The mean over points along the front, every metre (at most 2000), of a distance along the centreline: for each point the mean over the points of the centreline, every 10 m, weighted by the inverse of their squared distance to it (Lea et al. 2014). Wide fronts and a short centreline make it understate change.</source>
      <translation type="unfinished">Gennemsnittet over punkter langs fronten, for hver meter (højst 2000), af en afstand langs midterlinjen: for hvert punkt gennemsnittet over midterlinjens punkter, for hver 10 m, vægtet med den inverse af deres kvadrerede afstand til det (Lea et al. 2014). Brede fronter og en kort midterlinje får den til at undervurdere ændringen.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>extrapolated centreline</source>
      <translation type="unfinished">ekstrapoleret midterlinje</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>Front {} of {}</source>
      <translation type="unfinished">Front {} af {}</translation>
    </message>
    <message>
      <location filename="../gui/algorithm_dialog.py" />
      <source>QGIS's plugin Processing is switched off. Switch it on in the plugin manager.</source>
      <translation type="unfinished">QGIS-udvidelsen Processing er slået fra. Slå den til i udvidelseshåndteringen.</translation>
    </message>
    <message>
      <location filename="../gui/background_work.py" />
      <source>An unexpected error occurred: {error}</source>
      <translation type="unfinished">Der opstod en uventet fejl: {error}</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Glacier Terminus</source>
      <translation type="unfinished">Glacier Terminus</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Add a model's &amp;file...</source>
      <translation type="unfinished">Tilføj en model&amp;fil...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>&amp;All models...</source>
      <translation type="unfinished">&amp;Alle modeller...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <location filename="../gui/model_settings.py" />
      <location filename="../gui/models_dialog.py" />
      <source>Checking {name}...</source>
      <translation type="unfinished">Kontrollerer {name}...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>To begin, open a satellite image: press the folder beside Image, or drop its file on the map.</source>
      <translation type="unfinished">Åbn først et satellitbillede: tryk på mappen ved siden af Billede, eller slip filen på kortet.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The file of {name} can't be opened. It may have been moved: repair the layer's data source.</source>
      <translation type="unfinished">Filen til {name} kan ikke åbnes. Den er måske flyttet: reparér lagets datakilde.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Open a satellite image</source>
      <translation type="unfinished">Åbn et satellitbillede</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <location filename="../gui/models_dialog.py" />
      <source>Add a model</source>
      <translation type="unfinished">Tilføj en model</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>No layer is chosen under Where. Choose one, or look elsewhere, such as in the whole image.</source>
      <translation type="unfinished">Der er ikke valgt noget lag under Hvor. Vælg et, eller søg et andet sted, for eksempel i hele billedet.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Stopping...</source>
      <translation type="unfinished">Standser...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <location filename="../gui/models_dialog.py" />
      <source>Cancelled. Nothing was added.</source>
      <translation type="unfinished">Afbrudt. Intet blev tilføjet.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The run failed. The log below says why.</source>
      <translation type="unfinished">Kørslen mislykkedes. Loggen nedenfor siger hvorfor.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The run failed.</source>
      <translation type="unfinished">Kørslen mislykkedes.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The classified raster could not be opened: {path}</source>
      <translation type="unfinished">Det klassificerede raster kunne ikke åbnes: {path}</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>{count} earlier line(s) of the same front are marked as rejected.</source>
      <translation type="unfinished">{count} tidligere linje(r) for den samme front er markeret som afvist.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Install...</source>
      <translation type="unfinished">Installér...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Show log</source>
      <translation type="unfinished">Vis log</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The line is no longer in the project.</source>
      <translation type="unfinished">Linjen er ikke længere i projektet.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>{name} (bundled)</source>
      <translation type="unfinished">{name} (medfølger)</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>onnxruntime, which runs the models, is missing: it does not come with QGIS.</source>
      <translation type="unfinished">onnxruntime, som kører modellerne, mangler: det følger ikke med QGIS.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Insta&amp;ll...</source>
      <translation type="unfinished">&amp;Installér...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>First shows what would be installed, how large it is and into which folder.</source>
      <translation type="unfinished">Viser først, hvad der ville blive installeret, hvor stort det er, og i hvilken mappe.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The satellite image to map; follows the active layer.</source>
      <translation type="unfinished">Det satellitbillede, der skal kortlægges; følger det aktive lag.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Open an image's file.</source>
      <translation type="unfinished">Åbn et billedes fil.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The model that finds the front.</source>
      <translation type="unfinished">Den model, der finder fronten.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Add, check or remove models.</source>
      <translation type="unfinished">Tilføj, kontrollér eller fjern modeller.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The direction in which the glacier flows, in degrees clockwise from grid north (up in the image's coordinate system).</source>
      <translation type="unfinished">Den retning, gletsjeren flyder i, i grader med uret fra gitternord (op i billedets koordinatsystem).</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>automatic</source>
      <translation type="unfinished">automatisk</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Draw the direction with two clicks on the map: upstream, then downstream.</source>
      <translation type="unfinished">Tegn retningen med to klik på kortet: først opstrøms, så nedstrøms.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Draw</source>
      <translation type="unfinished">Tegn</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Where to look for the front: the closer to a single glacier, the better the line and the faster the run.</source>
      <translation type="unfinished">Hvor fronten skal søges: jo tættere omkring én gletsjer, jo bedre linje og jo hurtigere kørsel.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The whole image</source>
      <translation type="unfinished">Hele billedet</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The current map view</source>
      <translation type="unfinished">Det aktuelle kortudsnit</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>A box along the flow</source>
      <translation type="unfinished">Et rektangel langs flyderetningen</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The two ends of the front</source>
      <translation type="unfinished">Frontens to ender</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Fjord walls of a layer</source>
      <translation type="unfinished">Fjordvægge i et lag</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Polygons of a layer</source>
      <translation type="unfinished">Polygoner i et lag</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Draw the box with three clicks on the map: upstream, downstream, then on a fjord wall.</source>
      <translation type="unfinished">Tegn rektanglet med tre klik på kortet: opstrøms, nedstrøms og så på en fjordvæg.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Mark the ends with two clicks on the map, where the front meets the rock on either side.</source>
      <translation type="unfinished">Markér enderne med to klik på kortet, hvor fronten møder klippen på hver side.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Click on the front where the line went wrong: the next run draws it through that point.</source>
      <translation type="unfinished">Klik på fronten, hvor linjen gik forkert: næste kørsel tegner den gennem det punkt.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Add point</source>
      <translation type="unfinished">Tilføj punkt</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>One polygon per glacier; a field GlacierID tells them apart.</source>
      <translation type="unfinished">Én polygon pr. gletsjer; et felt GlacierID skelner dem.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Two lines per glacier, drawn by hand or found in images of several dates; a field GlacierID tells glaciers apart.</source>
      <translation type="unfinished">To linjer pr. gletsjer, tegnet i hånden eller fundet i billeder fra flere datoer; et felt GlacierID skelner gletsjerne.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Find the walls in images of several dates: opens Fjord walls from a series.</source>
      <translation type="unfinished">Find væggene i billeder fra flere datoer: åbner Fjordvægge fra en serie.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Find...</source>
      <translation type="unfinished">Find...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Resample</source>
      <translation type="unfinished">Resample</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Resample the image to the cell size that the model was trained at.</source>
      <translation type="unfinished">Resample billedet til den cellestørrelse, som modellen er trænet ved.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The processor or GPU that runs the model.</source>
      <translation type="unfinished">Den processor eller GPU, der kører modellen.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>What to do if the image's cell size differs from the one that the model was trained at.</source>
      <translation type="unfinished">Hvad der skal ske, hvis billedets cellestørrelse afviger fra den, som modellen er trænet ved.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The pixels that set the contrast of the image as the model sees it. The layer's style does not matter.</source>
      <translation type="unfinished">De pixels, der bestemmer billedets kontrast, som modellen ser det. Lagets stilart betyder intet.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The mapped area</source>
      <translation type="unfinished">Det kortlagte område</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Add the &amp;classified raster</source>
      <translation type="unfinished">Tilføj klassificeret &amp;raster</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Adds a raster of the model's classes, such as ice, ocean and calving front.</source>
      <translation type="unfinished">Tilføjer et raster med modellens klasser, f.eks. is, hav og kælvningsfront.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Gathers the lines of all runs in one layer. A line of the same front on the same image that was not reviewed is marked there as rejected.</source>
      <translation type="unfinished">Samler linjerne fra alle kørsler i ét lag. En linje for den samme front på det samme billede, som ikke er gennemset, markeres dér som afvist.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>A new layer for each run</source>
      <translation type="unfinished">Et nyt lag for hver kørsel</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Advanced</source>
      <translation type="unfinished">Avanceret</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <location filename="../gui/options_page.py" />
      <source>&amp;Device</source>
      <translation type="unfinished">&amp;Enhed</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <location filename="../gui/model_settings.py" />
      <source>Cell si&amp;ze</source>
      <translation type="unfinished">&amp;Cellestørrelse</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Bands</source>
      <translation type="unfinished">Bånd</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Stretc&amp;h</source>
      <translation type="unfinished">K&amp;ontrast</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Add lines t&amp;o</source>
      <translation type="unfinished">Fø&amp;j linjer til</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Run</source>
      <translation type="unfinished">&amp;Kør</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Find the terminus on this image and draw it as a line.</source>
      <translation type="unfinished">Find fronten på dette billede, og tegn den som en linje.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Pre&amp;view</source>
      <translation type="unfinished">Forhånds&amp;visning</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Show the model's classes for one tile: at the cursor on the map, or at the centre of the map.</source>
      <translation type="unfinished">Vis modellens klasser for én tile: ved markøren på kortet eller midt på kortet.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Cancel</source>
      <translation type="unfinished">Afbryd</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Stop the run, normally within two seconds; no results are kept.</source>
      <translation type="unfinished">Stands kørslen, normalt inden for to sekunder; ingen resultater beholdes.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Progress of the run.</source>
      <translation type="unfinished">Kørslens forløb.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>E&amp;xplain...</source>
      <translation type="unfinished">Fork&amp;lar...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Show what was run, to copy as text or as a command.</source>
      <translation type="unfinished">Vis, hvad der blev kørt, så det kan kopieres som tekst eller som kommando.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Edi&amp;t line</source>
      <translation type="unfinished">Re&amp;digér linje</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <location filename="../gui/review_dock.py" />
      <source>Start editing the line with the vertex tool.</source>
      <translation type="unfinished">Begynd at redigere linjen med punktværktøjet.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Before / after</source>
      <translation type="unfinished">Før / ef&amp;ter</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Hide or show the result (Ctrl+Alt+B, anywhere in QGIS).</source>
      <translation type="unfinished">Skjul eller vis resultatet (Ctrl+Alt+B, overalt i QGIS).</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Messages of the run.</source>
      <translation type="unfinished">Kørslens meddelelser.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Log</source>
      <translation type="unfinished">Log</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Image</source>
      <translation type="unfinished">&amp;Billede</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <location filename="../gui/options_page.py" />
      <source>&amp;Model</source>
      <translation type="unfinished">&amp;Model</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Where</source>
      <translation type="unfinished">&amp;Hvor</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Flow</source>
      <translation type="unfinished">&amp;Flyderetning</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The image band to use as band {number} of the model.</source>
      <translation type="unfinished">Det bånd i billedet, der bruges som bånd {number} i modellen.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Automatic</source>
      <translation type="unfinished">Automatisk</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Starting...</source>
      <translation type="unfinished">Starter...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>No terminus found. The log says why.</source>
      <translation type="unfinished">Ingen front fundet. Loggen siger hvorfor.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Terminus found</source>
      <translation type="unfinished">Front fundet</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>{count} termini found</source>
      <translation type="unfinished">{count} fronter fundet</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>{length:.2f} km long</source>
      <translation type="unfinished">{length:.2f} km lang</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>flow {flow:.0f}°</source>
      <translation type="unfinished">flyderetning {flow:.0f}°</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>up to {error:.0f} m off</source>
      <translation type="unfinished">op til {error:.0f} m forkert</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>on {device}</source>
      <translation type="unfinished">på {device}</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Uncertain: its Notes say why.</source>
      <translation type="unfinished">Usikker: dens Notes siger hvorfor.</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Scene: {scene}</source>
      <translation type="unfinished">Scene: {scene}</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Model: {model}</source>
      <translation type="unfinished">Model: {model}</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Ran on: {device}</source>
      <translation type="unfinished">Kørte på: {device}</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>QGIS {version}</source>
      <translation type="unfinished">QGIS {version}</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>What was run</source>
      <translation type="unfinished">Hvad der blev kørt</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Copy as &amp;text</source>
      <translation type="unfinished">Kopiér som &amp;tekst</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Copy as co&amp;mmand</source>
      <translation type="unfinished">Kopiér som ko&amp;mmando</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>A qgis_process command line for a terminal.</source>
      <translation type="unfinished">En qgis_process-kommandolinje til en terminal.</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>(save the layer {name} as a file first).gpkg</source>
      <translation type="unfinished">(gem først laget {name} som fil).gpkg</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>No, thanks</source>
      <translation type="unfinished">Nej tak</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>New here? A synthetic scene shows in five steps how a front is found.</source>
      <translation type="unfinished">Ny her? En syntetisk scene viser i fem trin, hvordan en front findes.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>&amp;Show me</source>
      <translation type="unfinished">&amp;Ja, vis mig</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>Step {step} of {count}: </source>
      <translation type="unfinished">Trin {step} af {count}: </translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>&amp;Done</source>
      <translation type="unfinished">Færdi&amp;g</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>&amp;Next</source>
      <translation type="unfinished">&amp;Næste</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>Stop</source>
      <translation type="unfinished">Stop</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>this synthetic scene shows a glacier flowing to the upper right into a dark fjord. The plugin uses the image that is active in QGIS.</source>
      <translation type="unfinished">denne syntetiske scene viser en gletsjer, der flyder opad mod højre ud i en mørk fjord. Pluginet bruger det billede, der er aktivt i QGIS.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>the flow direction is known here, 40 degrees clockwise from north, and is already filled in. For your own images, press Draw and click twice along the glacier.</source>
      <translation type="unfinished">flyderetningen er kendt her, 40 grader med uret fra nord, og allerede udfyldt. På dine egne billeder trykker du på Tegn og klikker to gange langs gletsjeren.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>the lines above the button say what a run will do. Press Run.</source>
      <translation type="unfinished">linjerne over knappen siger, hvad en kørsel vil gøre. Tryk på Kør.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>the red line is the calving front. Before / after hides and shows it; Edit line lets you move its vertices.</source>
      <translation type="unfinished">den røde linje er kælvningsfronten. Før / efter skjuler og viser den; med Redigér linje flytter du dens punkter.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>for your own images, draw a box along the flow (Where): the line then joins the fjord walls.</source>
      <translation type="unfinished">på dine egne billeder tegner du et rektangel langs flyderetningen (Hvor): så slutter linjen til fjordvæggene.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>The scene is missing from the plugin's folder: reinstall the plugin.</source>
      <translation type="unfinished">Scenen mangler i pluginets mappe: installér pluginet igen.</translation>
    </message>
    <message>
      <location filename="../gui/gathered_lines.py" />
      <source>Add terminus lines</source>
      <translation type="unfinished">Tilføj frontlinjer</translation>
    </message>
    <message>
      <location filename="../gui/line_review.py" />
      <source>All {count} lines are reviewed: {accepted} accepted, {edited} edited by hand, {rejected} rejected.</source>
      <translation type="unfinished">Alle {count} linjer er gennemset: {accepted} godkendt, {edited} redigeret i hånden, {rejected} afvist.</translation>
    </message>
    <message>
      <location filename="../gui/line_review.py" />
      <source>{layer} is read-only, so decisions can't be kept in it. Save it as a GeoPackage (Layer &gt; Save As...), and select that layer.</source>
      <translation type="unfinished">{layer} er skrivebeskyttet, så beslutninger kan ikke gemmes i det. Gem laget som GeoPackage (Lag &gt; Gem som...), og vælg det nye lag.</translation>
    </message>
    <message>
      <location filename="../gui/line_review.py" />
      <source>{layer} is being edited, and its review needs a new field. Save or discard the edits first.</source>
      <translation type="unfinished">{layer} er ved at blive redigeret, og gennemsynet kræver et nyt felt. Gem eller kassér først ændringerne.</translation>
    </message>
    <message>
      <location filename="../gui/line_review.py" />
      <source>{layer} can't be saved: {reason}</source>
      <translation type="unfinished">{layer} kan ikke gemmes: {reason}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box on {scene}</source>
      <translation type="unfinished">Rektangel på {scene}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Front ends on {scene}</source>
      <translation type="unfinished">Frontender på {scene}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Front points on {scene}</source>
      <translation type="unfinished">Frontpunkter på {scene}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>The map does not show this image: switch it on under Layers, and move it above other images.</source>
      <translation type="unfinished">Kortet viser ikke dette billede: slå det til under Lag, og flyt det over andre billeder.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>The direction can't be determined there: {error}</source>
      <translation type="unfinished">Retningen kan ikke bestemmes dér: {error}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Nothing can be drawn there: {error}</source>
      <translation type="unfinished">Der kan ikke tegnes noget dér: {error}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>The layer {name} can't be changed: make it writable, or remove it from the project.</source>
      <translation type="unfinished">Laget {name} kan ikke ændres: gør det skrivbart, eller fjern det fra projektet.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Click on the glacier, upstream first, then downstream.</source>
      <translation type="unfinished">Klik på gletsjeren, først opstrøms, så nedstrøms.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box, 1 of 3: click in the middle of the glacier, upstream of the front. Escape starts over.</source>
      <translation type="unfinished">Rektangel, 1 af 3: klik midt på gletsjeren, opstrøms for fronten. Esc begynder forfra.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box, 2 of 3: click downstream, in the water in front of the glacier.</source>
      <translation type="unfinished">Rektangel, 2 af 3: klik nedstrøms, i vandet foran gletsjeren.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box, 3 of 3: click on a fjord wall; the opposite side follows.</source>
      <translation type="unfinished">Rektangel, 3 af 3: klik på en fjordvæg; den modsatte side følger med.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Click on the front where the line is to pass.</source>
      <translation type="unfinished">Klik på fronten, hvor linjen skal gå igennem.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Ends, 1 of 2: click where one end of the front meets the rock. Escape starts over.</source>
      <translation type="unfinished">Ender, 1 af 2: klik, hvor den ene ende af fronten møder klippen. Esc begynder forfra.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Ends, 2 of 2: click where its other end does.</source>
      <translation type="unfinished">Ender, 2 af 2: klik, hvor den anden ende gør det.</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>checksum</source>
      <translation type="unfinished">kontrolsum</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>Licence: {licence}</source>
      <translation type="unfinished">Licens: {licence}</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <location filename="../gui/models_dialog.py" />
      <source>not stated</source>
      <translation type="unfinished">ikke angivet</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <location filename="../gui/model_settings.py" />
      <source>any cell size</source>
      <translation type="unfinished">enhver cellestørrelse</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>cells of {least:.0f} to {most:.0f} m</source>
      <translation type="unfinished">celler fra {least:.0f} til {most:.0f} m</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>{bands}, {cells}, {orientation}</source>
      <translation type="unfinished">{bands}, {cells}, {orientation}</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>1 band</source>
      <translation type="unfinished">1 bånd</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>{count} bands</source>
      <translation type="unfinished">{count} bånd</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>any orientation</source>
      <translation type="unfinished">enhver orientering</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>rotated along the flow</source>
      <translation type="unfinished">drejet efter flyderetningen</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>Error: not measured</source>
      <translation type="unfinished">Fejl: ikke målt</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>Error: {span} {unit} on glaciers held out of training</source>
      <translation type="unfinished">Fejl: {span} {unit} på gletsjere holdt ude af træningen</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>Expected the web address of a model: https://... ending in {suffixes}.</source>
      <translation type="unfinished">En models webadresse forventes: https://... med endelsen {suffixes}.</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>The file at this address is not a model definition: {error}</source>
      <translation type="unfinished">Filen på denne adresse er ikke en modeldefinition: {error}</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>{path} can't be written: {error}</source>
      <translation type="unfinished">{path} kan ikke skrives: {error}</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>The downloaded file does not match the checksum in the definition and was deleted. Try again, or ask the model's authors.</source>
      <translation type="unfinished">Den hentede fil passer ikke med kontrolsummen i definitionen og blev slettet. Prøv igen, eller spørg modellens forfattere.</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>The address can't be read: {error}. Check the address and the network connection.</source>
      <translation type="unfinished">Adressen kan ikke læses: {error}. Kontrollér adressen og netværksforbindelsen.</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>Stopped. The part downloaded so far is kept, and the next attempt resumes from there.</source>
      <translation type="unfinished">Standset. Det, der allerede er hentet, beholdes, og næste forsøg fortsætter derfra.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Glacier Terminus: settings of {name}</source>
      <translation type="unfinished">Glacier Terminus: oplysninger om {name}</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Enter a name for each class.</source>
      <translation type="unfinished">Giv hver klasse et navn.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>{name} does not state the settings below. Once checked, they are saved beside the model as {definition}, which the toolbox reads, too.</source>
      <translation type="unfinished">{name} angiver ikke oplysningerne nedenfor. Når de er kontrolleret, gemmes de ved siden af modellen som {definition}, som værktøjskassen også læser.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>To change them later, edit that file, or delete it and add the model again.</source>
      <translation type="unfinished">Vil du ændre dem senere, så redigér filen, eller slet den og tilføj modellen igen.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>How many classes the model tells apart, in the order of its output channels.</source>
      <translation type="unfinished">Hvor mange klasser modellen skelner mellem, i rækkefølgen af dens outputkanaler.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>How many bands the model reads: an image's first ones, unless others are chosen.</source>
      <translation type="unfinished">Hvor mange bånd modellen læser: et billedes første, medmindre andre vælges.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>The cell size of the images that the model was trained on. If you do not know it, leave it at 0: each image is then read at its own.</source>
      <translation type="unfinished">Cellestørrelsen i de billeder, som modellen er trænet med. Hvis du ikke kender den, så lad den stå på 0: hvert billede læses da ved sin egen.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Divided by 255</source>
      <translation type="unfinished">Divideret med 255</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Divided by 255, then ImageNet's mean and deviation</source>
      <translation type="unfinished">Divideret med 255, derefter ImageNets middelværdi og afvigelse</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>How an image's values are scaled before the model reads them; it must be as in the training.</source>
      <translation type="unfinished">Hvordan et billedes værdier skaleres, før modellen læser dem; det skal være som i træningen.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Meaning for the line</source>
      <translation type="unfinished">Betydning for linjen</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Name</source>
      <translation type="unfinished">Navn</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>&amp;Number of classes</source>
      <translation type="unfinished">&amp;Antal klasser</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Classes</source>
      <translation type="unfinished">Klasser</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>&amp;Bands</source>
      <translation type="unfinished">&amp;Bånd</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>&amp;Value scaling</source>
      <translation type="unfinished">&amp;Skalering af værdier</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>All else</source>
      <translation type="unfinished">Alt andet</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Channel {number}</source>
      <translation type="unfinished">Kanal {number}</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>ice</source>
      <translation type="unfinished">is</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>ocean</source>
      <translation type="unfinished">hav</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>calving front</source>
      <translation type="unfinished">kælvningsfront</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>other</source>
      <translation type="unfinished">andet</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>The name of the class in this channel of the model's output.</source>
      <translation type="unfinished">Navnet på klassen i denne kanal af modellens output.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>What pixels of this class mean when the line is drawn.</source>
      <translation type="unfinished">Hvad pixels af denne klasse betyder, når linjen tegnes.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Glacier Terminus: models</source>
      <translation type="unfinished">Glacier Terminus: modeller</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{name} was added.</source>
      <translation type="unfinished">{name} blev tilføjet.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source> (bundled)</source>
      <translation type="unfinished"> (medfølger)</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Models that the dock offers.</source>
      <translation type="unfinished">Modeller, som panelet tilbyder.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Add a &amp;file...</source>
      <translation type="unfinished">Tilføj en &amp;fil...</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Or drop the file on this window.</source>
      <translation type="unfinished">Eller slip filen på dette vindue.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Self-&amp;test</source>
      <translation type="unfinished">Selv&amp;test</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Tests whether this computer reproduces the results stored with the model.</source>
      <translation type="unfinished">Prøver, om denne computer får de resultater, der er gemt med modellen.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Remove</source>
      <translation type="unfinished">Fje&amp;rn</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Remove the model from the list.</source>
      <translation type="unfinished">Fjern modellen fra listen.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Web address of a model: .json, .emd, .dlpk or .onnx.</source>
      <translation type="unfinished">En models webadresse: .json, .emd, .dlpk eller .onnx.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Look up</source>
      <translation type="unfinished">&amp;Slå op</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Shows the licence, size and checksum before anything is downloaded.</source>
      <translation type="unfinished">Viser licens, størrelse og kontrolsum, før noget hentes.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Download</source>
      <translation type="unfinished">&amp;Download</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Download the model described below.</source>
      <translation type="unfinished">Hent den model, der er beskrevet nedenfor.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>From a &amp;web address</source>
      <translation type="unfinished">Fra en &amp;webadresse</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{name} was removed from the list.</source>
      <translation type="unfinished">{name} blev fjernet fra listen.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Testing...</source>
      <translation type="unfinished">Tester...</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Looking it up...</source>
      <translation type="unfinished">Slår op...</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Add</source>
      <translation type="unfinished">Ti&amp;lføj</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>known after the download, before it is added</source>
      <translation type="unfinished">kendes, når den er hentet, før den tilføjes</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{name}: {size}. Licence: {licence}. {checksum}</source>
      <translation type="unfinished">{name}: {size}. Licens: {licence}. {checksum}</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{size:.1f} MB</source>
      <translation type="unfinished">{size:.1f} MB</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>size unknown</source>
      <translation type="unfinished">ukendt størrelse</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Checksum: {checksum}.</source>
      <translation type="unfinished">Kontrolsum: {checksum}.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Stop</source>
      <translation type="unfinished">St&amp;op</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>The model runs on {device}; no test data come with it.</source>
      <translation type="unfinished">Modellen kører på {device}; der følger ingen testdata med.</translation>
    </message>
    <message>
      <location filename="../gui/options_page.py" />
      <source>Offer the first steps until they have been completed or declined</source>
      <translation type="unfinished">Tilbyd de første skridt, indtil de er gennemført eller afvist</translation>
    </message>
    <message>
      <location filename="../gui/options_page.py" />
      <location filename="../plugin.py" />
      <source>Python packages...</source>
      <translation type="unfinished">Python-pakker...</translation>
    </message>
    <message>
      <location filename="../gui/options_page.py" />
      <source>Packages</source>
      <translation type="unfinished">Pakker</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Glacier Terminus: Python packages</source>
      <translation type="unfinished">Glacier Terminus: Python-pakker</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Processor (works everywhere)</source>
      <translation type="unfinished">Processor (virker overalt)</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>NVIDIA GPU</source>
      <translation type="unfinished">NVIDIA-GPU</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Any GPU (DirectX 12)</source>
      <translation type="unfinished">Enhver GPU (DirectX 12)</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>What the models run on. A GPU needs its manufacturer's driver. You can change this later.</source>
      <translation type="unfinished">Det, modellerne kører på. En GPU kræver driveren fra dens producent. Det kan ændres senere.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>T&amp;he internet ({place})</source>
      <translation type="unfinished">Inter&amp;nettet ({place})</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>A &amp;folder of wheels, without an internet connection:</source>
      <translation type="unfinished">En &amp;mappe med wheels, uden internetforbindelse:</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>A folder of *.whl files, downloaded on another computer with pip download.</source>
      <translation type="unfinished">En mappe med *.whl-filer, hentet på en anden computer med pip download.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Install</source>
      <translation type="unfinished">&amp;Installér</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Re&amp;move</source>
      <translation type="unfinished">Fje&amp;rn</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Run models on</source>
      <translation type="unfinished">&amp;Kør modeller på</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>What</source>
      <translation type="unfinished">Hvad</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Into</source>
      <translation type="unfinished">Hvorhen</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>From</source>
      <translation type="unfinished">Hvorfra</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Done. Restart QGIS for the change to take effect.</source>
      <translation type="unfinished">Færdig. Genstart QGIS, så ændringen træder i kraft.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>onnxruntime is missing: the algorithms are listed but can't be run.</source>
      <translation type="unfinished">onnxruntime mangler: algoritmerne vises, men kan ikke køres.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>scikit-image is missing: fjord walls can't be found, and models without a front class can't draw lines.</source>
      <translation type="unfinished">scikit-image mangler: fjordvægge kan ikke findes, og modeller uden en frontklasse kan ikke tegne linjer.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Nothing is installed until you press Install. The packages that come with QGIS, numpy in particular, are not changed.</source>
      <translation type="unfinished">Intet installeres, før du trykker på Installér. De pakker, der følger med QGIS, især numpy, ændres ikke.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Everything needed came with QGIS or this system. There is nothing to install.</source>
      <translation type="unfinished">Alt det nødvendige fulgte med QGIS eller dette system. Der er intet at installere.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Everything needed is installed, {size:.0f} MB in a private folder.</source>
      <translation type="unfinished">Alt det nødvendige er installeret, {size:.0f} MB i en privat mappe.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Re&amp;pair</source>
      <translation type="unfinished">Re&amp;parér</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Cancel</source>
      <translation type="unfinished">&amp;Afbryd</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Close</source>
      <translation type="unfinished">&amp;Luk</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Nothing</source>
      <translation type="unfinished">Intet</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>{names}: about {installed:.0f} MB on disk</source>
      <translation type="unfinished">{names}: ca. {installed:.0f} MB på disken</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>{names}: about {download:.0f} MB to download, {installed:.0f} MB on disk</source>
      <translation type="unfinished">{names}: ca. {download:.0f} MB at hente, {installed:.0f} MB på disken</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Looking for the Python of QGIS</source>
      <translation type="unfinished">Leder efter QGIS' Python</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Cancelled. Nothing was changed.</source>
      <translation type="unfinished">Afbrudt. Intet blev ændret.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Installed and tested: {trial}.</source>
      <translation type="unfinished">Installeret og afprøvet: {trial}.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Removed.</source>
      <translation type="unfinished">Fjernet.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>1 tile</source>
      <translation type="unfinished">1 tile</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>{count} tiles</source>
      <translation type="unfinished">{count} tiles</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>at most {size:.1f} MB on disk</source>
      <translation type="unfinished">højst {size:.1f} MB på disken</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>at most {size:.1f} GB on disk</source>
      <translation type="unfinished">højst {size:.1f} GB på disken</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>Without a flow direction, {count} are tried; giving one is faster and more reliable.</source>
      <translation type="unfinished">Uden flyderetning prøves {count}; at angive en er hurtigere og mere pålideligt.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The image has no usable coordinate system, so its cell size can't be checked.</source>
      <translation type="unfinished">Billedet har intet brugbart koordinatsystem, så dets cellestørrelse kan ikke kontrolleres.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cell size of {cells:.3g} m fits the model.</source>
      <translation type="unfinished">Cellestørrelsen på {cells:.3g} m passer til modellen.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cells of {cells:.3g} m will be resampled to the model's {trained:g} m.</source>
      <translation type="unfinished">Cellerne på {cells:.3g} m resamples til modellens {trained:g} m.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cells of {cells:.3g} m do not fit the model's {trained:g} m: expect a less accurate line.</source>
      <translation type="unfinished">Cellerne på {cells:.3g} m passer ikke til modellens {trained:g} m: regn med en mindre nøjagtig linje.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cells of {cells:.3g} m are too coarse for a model trained at {trained:g} m: the front can't be located.</source>
      <translation type="unfinished">Cellerne på {cells:.3g} m er for grove til en model trænet ved {trained:g} m: fronten kan ikke stedfæstes.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>less than a second</source>
      <translation type="unfinished">under et sekund</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>about {count:.0f} s</source>
      <translation type="unfinished">ca. {count:.0f} s</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>about {count:.0f} min</source>
      <translation type="unfinished">ca. {count:.0f} min</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>about {count:.1f} h</source>
      <translation type="unfinished">ca. {count:.1f} t</translation>
    </message>
    <message>
      <location filename="../gui/preview.py" />
      <source>The centre of the map lies outside the image, so there is nothing to preview. Point at the image.</source>
      <translation type="unfinished">Kortets midte ligger uden for billedet, så der er intet at vise. Peg på billedet.</translation>
    </message>
    <message>
      <location filename="../gui/result_layers.py" />
      <source>Terminus of {scene}</source>
      <translation type="unfinished">Front på {scene}</translation>
    </message>
    <message>
      <location filename="../gui/result_layers.py" />
      <source>Classes of {scene}</source>
      <translation type="unfinished">Klasser i {scene}</translation>
    </message>
    <message>
      <location filename="../gui/result_layers.py" />
      <source>The lines can't be added to {layer}; they are in a layer of their own.</source>
      <translation type="unfinished">Linjerne kan ikke føjes til {layer}; de ligger i et lag for sig.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Review lines</source>
      <translation type="unfinished">Gennemse linjer</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Add the field Review to the layer, and show the first line.</source>
      <translation type="unfinished">Føjer feltet Review til laget, og viser den første linje.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Begin</source>
      <translation type="unfinished">Begynd</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Accept</source>
      <translation type="unfinished">Godkend</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>The line is right; edits of the layer are saved.</source>
      <translation type="unfinished">Linjen er rigtig; ændringer af laget gemmes.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Edit</source>
      <translation type="unfinished">Rediger</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Mark the line as wrong; it stays in the layer.</source>
      <translation type="unfinished">Markerer linjen som forkert; den bliver i laget.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Reject</source>
      <translation type="unfinished">Afvis</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Show the next line that nobody has decided on.</source>
      <translation type="unfinished">Viser den næste linje, der ikke er taget stilling til.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Skip</source>
      <translation type="unfinished">Spring over</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Back</source>
      <translation type="unfinished">Tilbage</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Show the line before, to change what was decided on it.</source>
      <translation type="unfinished">Viser den foregående linje, så beslutningen om den kan ændres.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Date</source>
      <translation type="unfinished">Dato</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Image</source>
      <translation type="unfinished">Billede</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Doubt</source>
      <translation type="unfinished">Tvivl</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Error</source>
      <translation type="unfinished">Fejl</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Notes</source>
      <translation type="unfinished">Bemærkninger</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Decision</source>
      <translation type="unfinished">Beslutning</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>{layer} has no field Review, which keeps the decisions. Begin adds it; nothing else is changed.</source>
      <translation type="unfinished">{layer} har ikke feltet Review, som gemmer beslutningerne. Begynd tilføjer det; intet andet ændres.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Select a layer of terminus lines under Layers, such as that of Map a series.</source>
      <translation type="unfinished">Vælg under Lag et lag med frontlinjer, f.eks. det fra Kortlæg en serie.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>The layer has no lines.</source>
      <translation type="unfinished">Laget har ingen linjer.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>{place} of {count}, {left} to go</source>
      <translation type="unfinished">{place} af {count}, {left} tilbage</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>The layer is temporary: make it permanent, or its decisions are lost with it.</source>
      <translation type="unfinished">Laget er midlertidigt: gør det permanent, ellers går beslutningerne tabt med det.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>The layer has edits that are not saved: Accept saves them.</source>
      <translation type="unfinished">Laget har ændringer, der ikke er gemt: Godkend gemmer dem.</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>The line does not say which image it comes from.</source>
      <translation type="unfinished">Linjen siger ikke, hvilket billede den stammer fra.</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>The image is not where it was. Shown is {path}</source>
      <translation type="unfinished">Billedet ligger ikke, hvor det lå. Vist er {path}</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>Images under review</source>
      <translation type="unfinished">Billeder til gennemsyn</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>Images on servers are not opened by a review. Add it as a layer to see it: {path}</source>
      <translation type="unfinished">Billeder på servere åbnes ikke ved et gennemsyn. Tilføj billedet som et lag for at se det: {path}</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>The image can't be opened. It may have been moved: {path}</source>
      <translation type="unfinished">Billedet kan ikke åbnes. Måske er det blevet flyttet: {path}</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>First steps</source>
      <translation type="unfinished">Første skridt</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Map a series...</source>
      <translation type="unfinished">Kortlæg en serie...</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Review lines...</source>
      <translation type="unfinished">Gennemse linjer...</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Terminus change...</source>
      <translation type="unfinished">Ændring af gletsjerfronten...</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Models...</source>
      <translation type="unfinished">Modeller...</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>{count} line(s) edited by hand: length and centre are those of the new shape; flag 05 and the model's confidence, error and doubt are removed.</source>
      <translation type="unfinished">{count} linje(r) redigeret i hånden: længde og midte er den nye forms; flag 05 og modellens konfidens, fejl og tvivl er fjernet.</translation>
    </message>
  </context>
</TS>
