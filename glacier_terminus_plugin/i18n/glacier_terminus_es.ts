<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>GlacierTerminus</name>
    <message>
      <location filename="../algorithms/algorithm.py" />
      <source>Parameters</source>
      <translation type="unfinished">Parámetros</translation>
    </message>
    <message>
      <location filename="../algorithms/algorithm.py" />
      <source>Results</source>
      <translation type="unfinished">Resultados</translation>
    </message>
    <message>
      <location filename="../algorithms/algorithm.py" />
      <source>Ran {tiles} tile(s) on {device} in {seconds:.1f} s; skipped {skipped} without valid pixels.</source>
      <translation type="unfinished">Procesadas {tiles} tesela(s) en {device} en {seconds:.1f} s; omitidas {skipped} sin píxeles válidos.</translation>
    </message>
    <message>
      <location filename="../algorithms/algorithm.py" />
      <source>Ran {tiles} tile(s) on {device} in {seconds:.1f} s.</source>
      <translation type="unfinished">Procesadas {tiles} tesela(s) en {device} en {seconds:.1f} s.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Classes to polygons</source>
      <translation type="unfinished">Clases a polígonos</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <location filename="../algorithms/classify_raster.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Classified raster</source>
      <translation type="unfinished">Ráster clasificado</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Band (empty: the first)</source>
      <translation type="unfinished">Banda (vacío: la primera)</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <location filename="../algorithms/result_parameters.py" />
      <source>Classes to keep (empty: all)</source>
      <translation type="unfinished">Clases que se conservan (vacío: todas)</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <location filename="../algorithms/result_parameters.py" />
      <source>Names or values, separated by commas.</source>
      <translation type="unfinished">Nombres o valores, separados por comas.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>One multipolygon per class</source>
      <translation type="unfinished">Un multipolígono por clase</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Simplification tolerance in pixels (0: none)</source>
      <translation type="unfinished">Tolerancia de simplificación en píxeles (0: ninguna)</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Class polygons</source>
      <translation type="unfinished">Polígonos de clases</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Number of polygons</source>
      <translation type="unfinished">Número de polígonos</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>No pixel of the raster belongs to the selected classes: the output layer is empty.</source>
      <translation type="unfinished">Ningún píxel del ráster pertenece a las clases elegidas: la capa de salida está vacía.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>no classes</source>
      <translation type="unfinished">ninguna clase</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>There is no class {item!r}; the raster names {known}. Write a name or a value.</source>
      <translation type="unfinished">No existe la clase {item!r}; el ráster nombra {known}. Escriba un nombre o un valor.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>&lt;p&gt;Converts a classified raster to polygons: one for each connected patch of ice, ocean or any other class. Their edges follow the pixel edges exactly, every polygon is valid, and together they cover each classified pixel exactly once. Pixels that touch only at a corner belong to separate patches.&lt;/p&gt;&lt;p&gt;Each polygon has its class value, the name that the raster file gives to that value, and its area in km2 on the ellipsoid (empty if the raster has no coordinate system). Patches are stored in a temporary file on the way, so that large rasters need little memory.&lt;/p&gt;&lt;p&gt;Nothing is simplified unless you ask for it. If you do, each edge is simplified once for both neighbours, which still share it: no edge moves by more than the tolerance, no two edges cross, no patch disappears, and every polygon stays valid. Edges along the border of the raster and of pixels without a class are left unchanged, so the total area is preserved; the areas of individual patches may change. Simplification keeps all edges in memory, plus one byte per pixel.&lt;/p&gt;&lt;p&gt;Combining the patches of each class keeps all of them in memory until they are written.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Convierte un ráster clasificado en polígonos: uno por cada mancha conexa de hielo, océano o cualquier otra clase. Sus bordes siguen exactamente los bordes de los píxeles, todos los polígonos son válidos y juntos cubren cada píxel clasificado exactamente una vez. Los píxeles que solo se tocan en una esquina pertenecen a manchas distintas.&lt;/p&gt;&lt;p&gt;Cada polígono tiene su valor de clase, el nombre que el archivo ráster da a ese valor y su área en km2 sobre el elipsoide (vacía si el ráster no tiene sistema de coordenadas). Las manchas pasan por un archivo temporal, de modo que los rásteres grandes necesitan poca memoria.&lt;/p&gt;&lt;p&gt;No se simplifica nada si no lo pide. Si lo pide, cada borde se simplifica una sola vez para sus dos vecinos, que siguen compartiéndolo: ningún borde se mueve más que la tolerancia, no se cruzan dos bordes, no desaparece ninguna mancha y todos los polígonos siguen siendo válidos. Los bordes a lo largo del límite del ráster y de los píxeles sin clase no cambian, así que el área total se conserva; las áreas de manchas sueltas pueden cambiar. La simplificación mantiene todos los bordes en memoria, más un byte por píxel.&lt;/p&gt;&lt;p&gt;Al combinar las manchas de cada clase, todas se mantienen en memoria hasta que se escriben.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Classify raster</source>
      <translation type="unfinished">Clasificar ráster</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Probabilities</source>
      <translation type="unfinished">Probabilidades</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Confidence (probability of the chosen class)</source>
      <translation type="unfinished">Confianza (probabilidad de la clase elegida)</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Number of tiles run</source>
      <translation type="unfinished">Número de teselas procesadas</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Ratio of the image's cell size to the model's (above 1: coarser)</source>
      <translation type="unfinished">Relación entre el tamaño de celda de la imagen y el del modelo (mayor que 1: más grueso)</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <location filename="../algorithms/classify_rasters.py" />
      <location filename="../algorithms/fjord_walls.py" />
      <location filename="../algorithms/map_series.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Device that ran the model</source>
      <translation type="unfinished">Dispositivo que ejecutó el modelo</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>&lt;p&gt;Assigns a class to each pixel of a satellite image. The model reads the raster's values, not the layer's style.&lt;/p&gt;&lt;p&gt;The result is a GeoTIFF of class values with the model's colours and class names and an attribute table. The value 255 is NoData: pixels that are not valid in the image are not valid in the result. &lt;b&gt;Probabilities&lt;/b&gt; has one band per class, from 0 to 1; &lt;i&gt;Extract terminus&lt;/i&gt; draws the line from it. &lt;b&gt;Confidence&lt;/b&gt; is the probability of the chosen class. The files' metadata record the model, device, tiling, value range and software versions.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Minimum probability&lt;/b&gt; and &lt;b&gt;classes to keep&lt;/b&gt;: pixels that are less certain, or that belong to other classes, become NoData or a value of your choice, never background. With &lt;b&gt;predict background&lt;/b&gt; switched off, each pixel gets the most likely of the other classes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Polygons&lt;/b&gt;: only pixels inside them are written, and tiles outside them are not run.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cell size&lt;/b&gt;: the model was trained at one cell size; an image that differs too much is resampled before the model reads it. &lt;b&gt;Cells of the result&lt;/b&gt;: the result has the image's own cells, those that the model reads, or those of the snap raster. A &lt;b&gt;snap raster&lt;/b&gt; aligns the result with its pixel corners and, unless you choose another, sets its CRS.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Padding&lt;/b&gt;: how much context each tile reads beyond what it writes, so that no seams show between tiles. With the model's own padding, the tiles give practically the same result as the whole image would; the &lt;b&gt;tile plan&lt;/b&gt; shows what each tile reads and writes. If the network runs &lt;b&gt;in a separate process&lt;/b&gt;, a crash there does not take QGIS with it. &lt;b&gt;Flow direction&lt;/b&gt;: for models that expect the glacier to flow towards the top of the image.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Asigna una clase a cada píxel de una imagen de satélite. El modelo lee los valores del ráster, no el estilo de la capa.&lt;/p&gt;&lt;p&gt;El resultado es un GeoTIFF de valores de clase con los colores y nombres de clase del modelo y una tabla de atributos. El valor 255 es NoData: los píxeles que no son válidos en la imagen tampoco lo son en el resultado. &lt;b&gt;Probabilidades&lt;/b&gt; tiene una banda por clase, de 0 a 1; &lt;i&gt;Extraer frente&lt;/i&gt; dibuja la línea a partir de ellas. &lt;b&gt;Confianza&lt;/b&gt; es la probabilidad de la clase elegida. Los metadatos de los archivos registran el modelo, el dispositivo, las teselas, el intervalo de valores y las versiones de los programas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Probabilidad mínima&lt;/b&gt; y &lt;b&gt;clases que se conservan&lt;/b&gt;: los píxeles menos seguros, o de otras clases, pasan a NoData o a un valor de su elección, nunca al fondo. Si &lt;b&gt;Predecir el fondo&lt;/b&gt; está desactivado, cada píxel recibe la más probable de las demás clases.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Polígonos&lt;/b&gt;: solo se escriben los píxeles de su interior, y las teselas de fuera no se procesan.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tamaño de celda&lt;/b&gt;: el modelo se entrenó con un tamaño de celda; una imagen que se aparte demasiado se remuestrea antes de que el modelo la lea. &lt;b&gt;Celdas del resultado&lt;/b&gt;: el resultado tiene las celdas de la imagen, las que lee el modelo o las del ráster de ajuste. Un &lt;b&gt;ráster de ajuste&lt;/b&gt; alinea el resultado con las esquinas de sus píxeles y, si no elige otro, fija su SRC.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Margen&lt;/b&gt;: cuánto contexto lee cada tesela más allá de lo que escribe, para que no se vean costuras entre teselas. Con el margen del modelo, las teselas dan prácticamente el mismo resultado que la imagen entera; el &lt;b&gt;plan de teselas&lt;/b&gt; muestra qué lee y escribe cada una. Si la red se ejecuta &lt;b&gt;en un proceso aparte&lt;/b&gt;, un fallo en él no arrastra a QGIS. &lt;b&gt;Dirección del flujo&lt;/b&gt;: para modelos que esperan que el glaciar fluya hacia la parte superior de la imagen.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Classify rasters</source>
      <translation type="unfinished">Clasificar rásteres</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>As one mosaic</source>
      <translation type="unfinished">Como un solo mosaico</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Each image separately</source>
      <translation type="unfinished">Cada imagen por separado</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Processing mode</source>
      <translation type="unfinished">Modo de procesamiento</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Write probabilities</source>
      <translation type="unfinished">Escribir las probabilidades</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Write confidence</source>
      <translation type="unfinished">Escribir la confianza</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Keep results of the same image and settings</source>
      <translation type="unfinished">Conservar los resultados de la misma imagen y configuración</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>A run that was cut short then goes on from there.</source>
      <translation type="unfinished">Una ejecución interrumpida continúa entonces desde ahí.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Output folder</source>
      <translation type="unfinished">Carpeta de salida</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Classified rasters</source>
      <translation type="unfinished">Rásteres clasificados</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Number of rasters classified</source>
      <translation type="unfinished">Número de rásteres clasificados</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <location filename="../algorithms/map_series.py" />
      <source>Number of rasters that failed</source>
      <translation type="unfinished">Número de rásteres fallidos</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <location filename="../algorithms/map_series.py" />
      <source>Failures and their reasons, one per line</source>
      <translation type="unfinished">Fallos y sus motivos, uno por línea</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>There is no raster to classify. Choose rasters, or a folder that contains some.</source>
      <translation type="unfinished">No hay ningún ráster que clasificar. Elija rásteres, o una carpeta que los contenga.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>The folder {folder} can't be created: {error}. Choose another one.</source>
      <translation type="unfinished">No se puede crear la carpeta {folder}: {error}. Elija otra.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>No raster could be classified.</source>
      <translation type="unfinished">No se pudo clasificar ningún ráster.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>&lt;p&gt;Classifies many satellite images as &lt;i&gt;Classify raster&lt;/i&gt; does one; everything in its help applies here too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Each image separately&lt;/b&gt;: one result per image, named after it, in the output folder. An image that can't be classified does not stop the others; it is listed at the end with the reason. &lt;b&gt;As one mosaic&lt;/b&gt;: the images are read as one, in the coordinate system of the first and with the finest cells of all; where images overlap, the first one with a valid pixel is used. Values that a model derives from the scene, such as percentiles, are then those of the mosaic, or of its part in the extent.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bands&lt;/b&gt; are chosen by name, number or wavelength, in the same way for all images. An &lt;b&gt;extent&lt;/b&gt; and a &lt;b&gt;mask&lt;/b&gt; apply to each image; an image that lies outside them is listed as failed.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Clasifica muchas imágenes de satélite como &lt;i&gt;Clasificar ráster&lt;/i&gt; clasifica una; todo lo que dice su ayuda vale también aquí.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cada imagen por separado&lt;/b&gt;: un resultado por imagen, con el nombre de esta, en la carpeta de salida. Una imagen que no se puede clasificar no detiene las demás; se enumera al final con el motivo. &lt;b&gt;Como un solo mosaico&lt;/b&gt;: las imágenes se leen como una sola, en el sistema de coordenadas de la primera y con las celdas más finas de todas; donde se solapan, vale la primera con un píxel válido. Los valores que un modelo obtiene de la escena, como los percentiles, son entonces los del mosaico, o de su parte en la extensión.&lt;/p&gt;&lt;p&gt;Las &lt;b&gt;bandas&lt;/b&gt; se eligen por nombre, número o longitud de onda, igual para todas las imágenes. Una &lt;b&gt;extensión&lt;/b&gt; y una &lt;b&gt;máscara&lt;/b&gt; se aplican a cada imagen; una imagen situada fuera de ellas se enumera como fallida.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>&lt;p&gt;A run that was cut short goes on when it is run again: an image whose result is in the folder, made of the same file with the same settings, is not classified a second time, unless you switch that off under the advanced parameters.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Una ejecución interrumpida continúa cuando se vuelve a ejecutar: una imagen cuyo resultado está en la carpeta, obtenido del mismo archivo con la misma configuración, no se clasifica por segunda vez, a menos que lo desactive en los parámetros avanzados.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>{count} of {all} images have a result with the same settings in the folder: it is kept.</source>
      <translation type="unfinished">{count} de {all} imágenes tienen en la carpeta un resultado con la misma configuración: se conserva.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>{number} of {count}: {name}</source>
      <translation type="unfinished">{number} de {count}: {name}</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Cancelled: {count} of {all} rasters were classified before, and are kept in {folder}.</source>
      <translation type="unfinished">Cancelado: {count} de {all} rásteres ya estaban clasificados y se conservan en {folder}.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>The mosaic would be incomplete.</source>
      <translation type="unfinished">El mosaico quedaría incompleto.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>The mosaic has {width} x {height} pixels.</source>
      <translation type="unfinished">El mosaico tiene {width} x {height} píxeles.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compare termini</source>
      <translation type="unfinished">Comparar frentes</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines</source>
      <translation type="unfinished">Líneas predichas</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Reference lines</source>
      <translation type="unfinished">Líneas de referencia</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>{same} of {pairs} predicted line(s) are the same as their reference, so their distance of 0 m says nothing. Is a layer compared with itself or with a copy of it? Choose another reference.</source>
      <translation type="unfinished">{same} de {pairs} líneas predichas son iguales a su referencia, así que su distancia de 0 m no dice nada. ¿Se compara una capa consigo misma o con una copia? Elija otra referencia.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compared {pairs} pair(s): symmetric mean {mean:.1f} m, median {median:.1f} m, worst {worst:.1f} m; {missed} reference line(s) without a prediction, {without} predicted line(s) without a reference.</source>
      <translation type="unfinished">Comparada(s) {pairs} pareja(s): media simétrica {mean:.1f} m, mediana {median:.1f} m, peor {worst:.1f} m; {missed} línea(s) de referencia sin predicción, {without} línea(s) predicha(s) sin referencia.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>&lt;p&gt;Measures how far predicted terminus lines lie from reference lines, for example hand-digitised ones. Lines are paired by glacier and date. The two layers may have different coordinate systems; dates may be date fields or text such as 2014-08-01, 20140801 or 1.8.2014. If a layer tells no glacier ids, the nearest lines of the same date are paired one to one. Lines without a partner are listed in a layer of their own, each with the reason.&lt;/p&gt;&lt;p&gt;All distances are metres on the ground, measured in a local plane around each pair, so that degrees and map projections do not distort them; if you give a &lt;b&gt;cell size&lt;/b&gt;, they are reported in pixels too. Lines without a coordinate system are measured in their own units.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Results&lt;/b&gt;: the predicted lines, with the figures of each pair as attributes; the area between the lines in strips, coloured by width; a summary of all pairs and by glacier, sensor and month; and a report for the browser, with plots and the definitions below. Missed lines do not enter the means; their number is stated next to them.&lt;/p&gt;&lt;p&gt;The figures:&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Mide a qué distancia están las líneas de frente predichas de líneas de referencia, por ejemplo digitalizadas a mano. Las líneas se emparejan por glaciar y fecha. Las dos capas pueden tener sistemas de coordenadas distintos; las fechas pueden ser campos de fecha o texto como 2014-08-01, 20140801 o 1.8.2014. Si una capa no indica identificadores de glaciar, se emparejan una a una las líneas más cercanas de la misma fecha. Las líneas sin pareja figuran en una capa propia, cada una con el motivo.&lt;/p&gt;&lt;p&gt;Todas las distancias son metros sobre el terreno, medidos en un plano local alrededor de cada pareja, de modo que ni los grados ni las proyecciones las deforman; si indica un &lt;b&gt;tamaño de celda&lt;/b&gt;, se dan también en píxeles. Las líneas sin sistema de coordenadas se miden en sus propias unidades.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados&lt;/b&gt;: las líneas predichas, con las cifras de cada pareja como atributos; el área entre las líneas en franjas coloreadas según su anchura; un resumen de todas las parejas y por glaciar, sensor y mes; y un informe para el navegador, con gráficos y las definiciones de abajo. Las líneas no encontradas no entran en las medias; su número se indica al lado.&lt;/p&gt;&lt;p&gt;Las cifras:&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>&lt;p&gt;Means, medians and shares are taken over points evenly spaced along each line, ends included, at least 1000 on the longer one. For area, bias, the point-by-point figure and Fréchet, the pieces of a broken line are joined by straight segments, nearest ends first; for area and bias these count as length as well. Areas that the lines go round twice count twice.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Las medias, medianas y proporciones se toman sobre puntos espaciados uniformemente a lo largo de cada línea, extremos incluidos, al menos 1000 en la más larga. Para el área, el sesgo, la medida punto por punto y Fréchet, los trozos de una línea interrumpida se unen con segmentos rectos, primero los extremos más cercanos; en el área y el sesgo estos cuentan también como longitud. Las áreas que las líneas rodean dos veces cuentan dos veces.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: glacier id field</source>
      <translation type="unfinished">Líneas predichas: campo del identificador del glaciar</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: date field</source>
      <translation type="unfinished">Líneas predichas: campo de la fecha</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Reference lines: glacier id field</source>
      <translation type="unfinished">Líneas de referencia: campo del identificador del glaciar</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Reference lines: date field</source>
      <translation type="unfinished">Líneas de referencia: campo de la fecha</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: sensor field</source>
      <translation type="unfinished">Líneas predichas: campo del sensor</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: confidence field</source>
      <translation type="unfinished">Líneas predichas: campo de la confianza</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: stated error field (metres, 90 %)</source>
      <translation type="unfinished">Líneas predichas: campo del error declarado (m, 90 %)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Tolerance in metres (empty: 2 cells or {metres:g} m)</source>
      <translation type="unfinished">Tolerancia en metros (vacío: 2 celdas o {metres:g} m)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compare every line with every line of the other layer</source>
      <translation type="unfinished">Comparar cada línea con cada línea de la otra capa</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Treat them as pieces of one front</source>
      <translation type="unfinished">Tratarlas como trozos de un solo frente</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compare each with the nearest line of the other layer, one to one</source>
      <translation type="unfinished">Comparar cada una con la línea más cercana de la otra capa, una a una</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Cell size in metres, for distances in pixels as well</source>
      <translation type="unfinished">Tamaño de celda en metros, para dar las distancias también en píxeles</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Maximum number of days between the two dates</source>
      <translation type="unfinished">Número máximo de días entre las dos fechas</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Several lines of the same glacier and date</source>
      <translation type="unfinished">Varias líneas del mismo glaciar y la misma fecha</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compared lines</source>
      <translation type="unfinished">Líneas comparadas</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Area between the lines</source>
      <translation type="unfinished">Área entre las líneas</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Summary</source>
      <translation type="unfinished">Resumen</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Lines without a partner</source>
      <translation type="unfinished">Líneas sin pareja</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <location filename="../algorithms/terminus_change.py" />
      <source>HTML files (*.html)</source>
      <translation type="unfinished">Archivos HTML (*.html)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <location filename="../algorithms/terminus_change.py" />
      <source>Report</source>
      <translation type="unfinished">Informe</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Number of pairs</source>
      <translation type="unfinished">Número de parejas</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Number of reference lines without a prediction</source>
      <translation type="unfinished">Número de líneas de referencia sin predicción</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Number of predicted lines without a reference</source>
      <translation type="unfinished">Número de líneas predichas sin referencia</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Symmetric mean distance in metres</source>
      <translation type="unfinished">Distancia media simétrica en metros</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>glacier id</source>
      <translation type="unfinished">identificador del glaciar</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>date</source>
      <translation type="unfinished">fecha</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>{layers}: no {what} is told, so lines are paired without it.</source>
      <translation type="unfinished">{layers}: no se indica {what}; las líneas se emparejan sin ello.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source> and </source>
      <translation type="unfinished"> y </translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>{layer}: {count} line(s)</source>
      <translation type="unfinished">{layer}: {count} línea(s)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>No predicted line has a reference line of the same glacier and date, so there is nothing to compare. Found in {ours}. Found in {theirs}. Check the glacier and date fields, or allow more days between the dates.</source>
      <translation type="unfinished">Ninguna línea predicha tiene una línea de referencia del mismo glaciar y la misma fecha, así que no hay nada que comparar. Encontrado en {ours}. Encontrado en {theirs}. Revise los campos de glaciar y fecha, o permita más días entre las fechas.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>{layer} has no field {field}; its fields are {found}. Choose one of them as {name}.</source>
      <translation type="unfinished">{layer} no tiene el campo {field}; sus campos son {found}. Elija uno de ellos como {name}.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>left of the reference</source>
      <translation type="unfinished">a la izquierda de la referencia</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>right of the reference</source>
      <translation type="unfinished">a la derecha de la referencia</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>no line geometry</source>
      <translation type="unfinished">sin geometría de línea</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>the date {date} can't be read</source>
      <translation type="unfinished">la fecha {date} no se puede leer</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Export training data</source>
      <translation type="unfinished">Exportar datos de entrenamiento</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Tile width in pixels</source>
      <translation type="unfinished">Anchura de tesela en píxeles</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Tile height in pixels</source>
      <translation type="unfinished">Altura de tesela en píxeles</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Horizontal stride in pixels</source>
      <translation type="unfinished">Paso horizontal en píxeles</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Vertical stride in pixels</source>
      <translation type="unfinished">Paso vertical en píxeles</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Width of a front in the label raster, in pixels</source>
      <translation type="unfinished">Anchura de un frente en el ráster de etiquetas, en píxeles</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Unlabelled pixels are</source>
      <translation type="unfinished">Los píxeles sin etiquetar son</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>background (0)</source>
      <translation type="unfinished">fondo (0)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>unknown (255): ignored in training</source>
      <translation type="unfinished">desconocidos (255): se ignoran en el entrenamiento</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Adds tiles rotated by multiples of this angle.</source>
      <translation type="unfinished">Añade teselas giradas en múltiplos de este ángulo.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>A polygon of which less lies in a tile is not labelled there.</source>
      <translation type="unfinished">Un polígono del que haya menos en una tesela no se etiqueta en ella.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Bands (empty: all)</source>
      <translation type="unfinished">Bandas (vacío: todas)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/parameters.py" />
      <source>Extent (empty: the whole image)</source>
      <translation type="unfinished">Extensión (vacío: toda la imagen)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Mask polygons: keep only tiles fully inside</source>
      <translation type="unfinished">Polígonos de máscara: conservar solo las teselas de dentro</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Rotation angle in degrees (0: none)</source>
      <translation type="unfinished">Ángulo de rotación en grados (0: ninguno)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Keep tiles without any labelled feature</source>
      <translation type="unfinished">Conservar las teselas sin ningún objeto etiquetado</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Minimum share of a polygon in a tile (0 to 1)</source>
      <translation type="unfinished">Parte mínima de un polígono en una tesela (0 a 1)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Image format</source>
      <translation type="unfinished">Formato de imagen</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Scene name (empty: the file name)</source>
      <translation type="unfinished">Nombre de la escena (vacío: el nombre del archivo)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Glacier id, where the labels have no GlacierID field</source>
      <translation type="unfinished">Identificador del glaciar, donde las etiquetas no tienen campo GlacierID</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Folder of tiles</source>
      <translation type="unfinished">Carpeta de teselas</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/plan_run.py" />
      <source>Number of tiles</source>
      <translation type="unfinished">Número de teselas</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/parameters.py" />
      <source>Satellite image</source>
      <translation type="unfinished">Imagen de satélite</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Labels: class polygons</source>
      <translation type="unfinished">Etiquetas: polígonos de clases</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Field of the class value or name (empty: class 1)</source>
      <translation type="unfinished">Campo del valor o nombre de la clase (vacío: clase 1)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Field of the class name</source>
      <translation type="unfinished">Campo del nombre de la clase</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Labels: calving fronts as lines</source>
      <translation type="unfinished">Etiquetas: frentes de desprendimiento como líneas</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Or labels: a classified raster</source>
      <translation type="unfinished">O etiquetas: un ráster clasificado</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Both a classified raster and drawn labels are given; expected only one of the two. Leave one out.</source>
      <translation type="unfinished">Se han dado a la vez un ráster clasificado y etiquetas dibujadas; se espera solo una de las dos cosas. Quite una.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/result_parameters.py" />
      <source>The mask layer contains no polygon. Draw one, or leave it out.</source>
      <translation type="unfinished">La capa de máscara no contiene ningún polígono. Dibuje uno, o quítela.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Wrote {count} tile(s) with the classes {names}.</source>
      <translation type="unfinished">Escritas {count} tesela(s) con las clases {names}.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>The label layers contain no features. Draw polygons or lines on the image first, or give a classified raster.</source>
      <translation type="unfinished">Las capas de etiquetas no contienen objetos. Dibuje primero polígonos o líneas sobre la imagen, o indique un ráster clasificado.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>{count} polygon(s) without a class are skipped.</source>
      <translation type="unfinished">Se omiten {count} polígono(s) sin clase.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>{layer} has no field {field}; its fields are {found}. Choose one of them.</source>
      <translation type="unfinished">{layer} no tiene el campo {field}; sus campos son {found}. Elija uno de ellos.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>{layer}: the lines come from {count} images, none of which has the name of this one. All of them are taken for fronts of this image: select or filter those that are.</source>
      <translation type="unfinished">{layer}: las líneas proceden de {count} imágenes, ninguna de las cuales tiene el nombre de esta. Todas se toman por frentes de esta imagen: seleccione o filtre las que lo sean.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>{layer}: {count} line(s) of other images are left out (field ImagePath).</source>
      <translation type="unfinished">{layer}: se omiten {count} línea(s) de otras imágenes (campo ImagePath).</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>&lt;p&gt;Cuts a satellite image and its labels into small tiles for training a network: the folder layout that Esri calls &lt;i&gt;Classified_Tiles&lt;/i&gt;, which &lt;code&gt;python -m training&lt;/code&gt; and Esri's own tools read.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels&lt;/b&gt; are polygons with a class field (whole numbers from 0 to 255, or names), calving fronts as lines, or both: lines are burned over the polygons with the given width, and are also kept as lines. Alternatively, a classified raster provides the labels. The value 255 means unknown: tiles have it where the image has no valid data and, if you choose so, wherever nothing was drawn. It is not the same as background, which is 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Flow direction&lt;/b&gt; determines which end of a front is the left one, and is stored with each tile. &lt;b&gt;Rotation angle&lt;/b&gt;: 90 yields each tile four times. &lt;b&gt;Mask polygons&lt;/b&gt;: only tiles that lie fully inside them are kept. A field &lt;i&gt;GlacierID&lt;/i&gt; tells glaciers apart, so that a network can be tested on a glacier that it has never seen. Date and sensor are read from the scene name where possible.&lt;/p&gt;&lt;p&gt;PNG holds 1 or 3 bands of 8 or 16 bits, JPEG 1 or 3 bands of 8 bits, TIFF any number and type. All are georeferenced. The output folder must be new or empty; it appears only when it is complete.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Corta una imagen de satélite y sus etiquetas en teselas pequeñas para entrenar una red: la estructura de carpetas que Esri llama &lt;i&gt;Classified_Tiles&lt;/i&gt;, que leen &lt;code&gt;python -m training&lt;/code&gt; y las herramientas de Esri.&lt;/p&gt;&lt;p&gt;Las &lt;b&gt;etiquetas&lt;/b&gt; son polígonos con un campo de clase (números enteros de 0 a 255, o nombres), frentes de desprendimiento como líneas, o ambas cosas: las líneas se graban sobre los polígonos con la anchura indicada y además se conservan como líneas. Como alternativa, un ráster clasificado aporta las etiquetas. El valor 255 significa desconocido: las teselas lo llevan donde la imagen no tiene datos válidos y, si así lo elige, en todas partes donde no se dibujó nada. No es lo mismo que el fondo, que es 0.&lt;/p&gt;&lt;p&gt;La &lt;b&gt;dirección del flujo&lt;/b&gt; determina qué extremo de un frente es el izquierdo, y se guarda con cada tesela. &lt;b&gt;Ángulo de rotación&lt;/b&gt;: 90 da cada tesela cuatro veces. &lt;b&gt;Polígonos de máscara&lt;/b&gt;: solo se conservan las teselas que quedan por completo dentro. Un campo &lt;i&gt;GlacierID&lt;/i&gt; distingue los glaciares, para que una red pueda probarse en un glaciar que nunca ha visto. La fecha y el sensor se leen del nombre de la escena cuando es posible.&lt;/p&gt;&lt;p&gt;PNG admite 1 o 3 bandas de 8 o 16 bits, JPEG 1 o 3 bandas de 8 bits, TIFF cualquier número y tipo. Todos están georreferenciados. La carpeta de salida debe ser nueva o estar vacía; solo aparece cuando está completa.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>&lt;p&gt;Of lines that name their images in a field &lt;i&gt;ImagePath&lt;/i&gt;, as those of &lt;i&gt;Map a series&lt;/i&gt; do, only those of this image are taken.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;De las líneas que nombran su imagen en un campo &lt;i&gt;ImagePath&lt;/i&gt;, como las de &lt;i&gt;Cartografiar una serie&lt;/i&gt;, solo se toman las de esta imagen.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>&lt;p&gt;Of lines with a field &lt;i&gt;Date&lt;/i&gt; only those of the image's day are taken, where there are any.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;De las líneas con un campo &lt;i&gt;Date&lt;/i&gt; solo se toman las del día de la imagen, si las hay.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/expressions.py" />
      <source>&lt;p&gt;Returns the acquisition date contained in the name of a satellite scene: Landsat, Sentinel and other product names, or any plain date. NULL if there is none.&lt;/p&gt;&lt;p&gt;&lt;code&gt;glacier_scene_date(layer_property(@layer, 'name'))&lt;/code&gt;&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Devuelve la fecha de adquisición contenida en el nombre de una escena de satélite: nombres de productos Landsat, Sentinel y otros, o cualquier fecha sencilla. NULL si no hay ninguna.&lt;/p&gt;&lt;p&gt;&lt;code&gt;glacier_scene_date(layer_property(@layer, 'name'))&lt;/code&gt;&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Extract terminus</source>
      <translation type="unfinished">Extraer frente</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Probability or classified raster</source>
      <translation type="unfinished">Ráster de probabilidades o clasificado</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Model that classified it (empty: the bundled model)</source>
      <translation type="unfinished">Modelo que lo clasificó (vacío: el modelo incluido)</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Extent (empty: the whole raster)</source>
      <translation type="unfinished">Extensión (vacío: todo el ráster)</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Terminus line</source>
      <translation type="unfinished">Línea de frente</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <location filename="../algorithms/map_series.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Number of fronts</source>
      <translation type="unfinished">Número de frentes</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Length of the first line in metres</source>
      <translation type="unfinished">Longitud de la primera línea en metros</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>The raster's place on the earth is unknown (it has no usable coordinate system): lengths and errors in metres are left out. Set the layer's CRS to get them.</source>
      <translation type="unfinished">Se desconoce el lugar del ráster en la Tierra (no tiene un sistema de coordenadas utilizable): se omiten longitudes y errores en metros. Defina el SRC de la capa para obtenerlos.</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>&lt;p&gt;Draws the terminus line from a raster that &lt;i&gt;Classify raster&lt;/i&gt; or another program wrote: one band of probabilities per class of the model, one band of class values, or one band of the front's probability (0 to 1, or 0 to 255 as whole numbers). For a model without a front class, a single band of decimals is read as the probability of ocean. Probabilities give a better line than class values.&lt;/p&gt;&lt;p&gt;If the model has a front class, the line is the least-cost path along it; for models of ice and ocean only, it is the boundary between the two, without the coast. With a box along the flow or two fjord walls it is the best line from wall to wall, and only the part of the raster around each glacier is read. If neither the model nor your input separates land from ice, the front is told from the coast by its shape alone, as the line that closes the head of a fjord, and is flagged as uncertain.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Dibuja la línea de frente a partir de un ráster escrito por &lt;i&gt;Clasificar ráster&lt;/i&gt; o por otro programa: una banda de probabilidades por clase del modelo, una banda de valores de clase, o una banda de la probabilidad del frente (0 a 1, o 0 a 255 como números enteros). Con un modelo sin clase de frente, una única banda de decimales se lee como la probabilidad de océano. Las probabilidades dan una línea mejor que los valores de clase.&lt;/p&gt;&lt;p&gt;Si el modelo tiene una clase de frente, la línea es el camino de menor coste a lo largo de ella; con modelos que solo conocen hielo y océano, es el límite entre ambos, sin la costa. Con un rectángulo a lo largo del flujo o dos paredes del fiordo, es la mejor línea de pared a pared, y solo se lee la parte del ráster en torno a cada glaciar. Si ni el modelo ni sus datos separan la tierra del hielo, el frente se distingue de la costa solo por su forma, como la línea que cierra la cabecera de un fiordo, y se marca como incierto.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" />
      <source>, about {minutes:.0f} min left</source>
      <translation type="unfinished">, quedan unos {minutes:.0f} min</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" />
      <source>, about {seconds:.0f} s left</source>
      <translation type="unfinished">, quedan unos {seconds:.0f} s</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" />
      <source>Cancelled: nothing was written.</source>
      <translation type="unfinished">Cancelado: no se escribió nada.</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" />
      <source>Not enough memory for this run. Choose a smaller extent, tile size or batch size, or close other programs.</source>
      <translation type="unfinished">No hay memoria suficiente para esta ejecución. Elija una extensión, un tamaño de tesela o un tamaño de lote menor, o cierre otros programas.</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Fjord walls from a series</source>
      <translation type="unfinished">Paredes del fiordo a partir de una serie</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Areas, one polygon per glacier</source>
      <translation type="unfinished">Zonas, un polígono por glaciar</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Fjord walls</source>
      <translation type="unfinished">Paredes del fiordo</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Number of walls</source>
      <translation type="unfinished">Número de paredes</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Number of images used for the first wall</source>
      <translation type="unfinished">Número de imágenes usadas para la primera pared</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <location filename="../algorithms/map_series.py" />
      <source>There is no image to read. Choose images of the glacier at several dates, or a folder of them.</source>
      <translation type="unfinished">No hay ninguna imagen que leer. Elija imágenes del glaciar de varias fechas o una carpeta con ellas.</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>&lt;p&gt;Finds the two walls of a glacier's fjord from images of several dates. Rock stays where it is, while ice and water come and go: what one image leaves open, ten together settle. Give the result to &lt;i&gt;Map terminus&lt;/i&gt; as &lt;b&gt;fjord walls&lt;/b&gt;, for these and all other images of the glacier: its lines then end where the front meets the rock. Look at the walls first, and correct them where they are wrong; they are ordinary lines.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Satellite images&lt;/b&gt;: six or more, of different years and seasons, that lie exactly on one another. They may differ in cell size and coordinate system; the area of interest is that of the first one. &lt;b&gt;Flow direction&lt;/b&gt;: without one, eight are tried on the first image. &lt;b&gt;Extent&lt;/b&gt;: limit it to the surroundings of the glacier. &lt;b&gt;Areas&lt;/b&gt;, told apart by a field GlacierID, give walls for several glaciers in one run; with &lt;b&gt;centrelines&lt;/b&gt; each has its own flow direction.&lt;/p&gt;&lt;p&gt;The walls reach from the farthest front upstream to the farthest downstream, and half of the front's width beyond; fronts outside them are not found. &lt;b&gt;Side&lt;/b&gt; is left or right as seen when looking downstream. &lt;b&gt;Images&lt;/b&gt; counts those that show the place, &lt;b&gt;Fronts&lt;/b&gt; those in which a front was found, and &lt;b&gt;FrontsNear&lt;/b&gt; the fronts that end within ten of the model's cells of the wall: if it is well below Fronts, the wall lies off the rock, or fronts end short of it.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Halla las dos paredes del fiordo de un glaciar a partir de imágenes de varias fechas. La roca se queda donde está, mientras que el hielo y el agua vienen y van: lo que una imagen deja abierto, diez juntas lo resuelven. Dé el resultado a &lt;i&gt;Cartografiar frente&lt;/i&gt; como &lt;b&gt;paredes del fiordo&lt;/b&gt;, para estas y todas las demás imágenes del glaciar: sus líneas terminan entonces donde el frente toca la roca. Mire primero las paredes y corríjalas donde estén mal; son líneas corrientes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Imágenes de satélite&lt;/b&gt;: seis o más, de distintos años y estaciones, que coincidan exactamente. Pueden diferir en tamaño de celda y sistema de coordenadas; la zona es la de la primera. &lt;b&gt;Dirección del flujo&lt;/b&gt;: sin ella se prueban ocho en la primera imagen. &lt;b&gt;Extensión&lt;/b&gt;: limítela a los alrededores del glaciar. Las &lt;b&gt;zonas&lt;/b&gt;, distinguidas por un campo GlacierID, dan las paredes de varios glaciares en una sola ejecución; con &lt;b&gt;líneas centrales&lt;/b&gt; cada uno tiene su propia dirección de flujo.&lt;/p&gt;&lt;p&gt;Las paredes van del frente más aguas arriba al más aguas abajo, y media anchura del frente más allá; los frentes fuera de ellas no se encuentran. &lt;b&gt;Side&lt;/b&gt; es izquierda o derecha mirando aguas abajo. &lt;b&gt;Images&lt;/b&gt; cuenta las que muestran el lugar, &lt;b&gt;Fronts&lt;/b&gt; aquellas en las que se halló un frente, y &lt;b&gt;FrontsNear&lt;/b&gt; los frentes que terminan a menos de diez celdas del modelo de la pared: si es muy inferior a Fronts, la pared no está sobre la roca, o los frentes terminan antes de ella.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>Satellite images</source>
      <translation type="unfinished">Imágenes de satélite</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>Folder: use all its images as well</source>
      <translation type="unfinished">Carpeta: usar también todas sus imágenes</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>File name patterns in the folder, separated by spaces</source>
      <translation type="unfinished">Patrones de nombres de archivo en la carpeta, separados por espacios</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>{count} file(s) of the folder are results of this plugin and no images: they are left out.</source>
      <translation type="unfinished">{count} archivo(s) de la carpeta son resultados de este complemento y no imágenes: se omiten.</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <location filename="../gui/review_images.py" />
      <source>Opening {name}...</source>
      <translation type="unfinished">Abriendo {name}...</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <location filename="../algorithms/parameters.py" />
      <source>It can't be opened as a raster.</source>
      <translation type="unfinished">No se puede abrir como ráster.</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>It has no coordinate system and other images have one: its place is unknown. Set its CRS.</source>
      <translation type="unfinished">No tiene sistema de coordenadas y otras imágenes sí: se desconoce su lugar. Defina su SRC.</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>Run this again with the same settings, and it goes on from there.</source>
      <translation type="unfinished">Vuelva a ejecutarlo con la misma configuración y continuará desde ahí.</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>The folder {folder} does not exist.</source>
      <translation type="unfinished">La carpeta {folder} no existe.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Map termini of a series</source>
      <translation type="unfinished">Cartografiar los frentes de una serie</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Find the fjord walls first, if none are given and there are six images or more</source>
      <translation type="unfinished">Hallar primero las paredes del fiordo, si no se da ninguna y hay seis imágenes o más</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Terminus lines</source>
      <translation type="unfinished">Líneas del frente</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Fjord walls that were found</source>
      <translation type="unfinished">Paredes del fiordo halladas</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Number of images mapped</source>
      <translation type="unfinished">Número de imágenes cartografiadas</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>No image could be mapped.</source>
      <translation type="unfinished">No se pudo cartografiar ninguna imagen.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>&lt;p&gt;Maps the calving front in many images of a glacier, or of several, as &lt;i&gt;Map terminus&lt;/i&gt; does in one, and puts all lines into one layer, each with its date; everything in its help applies here too. An image that can't be mapped does not stop the others; it is listed at the end with the reason.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Find the fjord walls first&lt;/b&gt;: where neither a box nor walls are given, the walls are found in all images together, as &lt;i&gt;Fjord walls from a series&lt;/i&gt; does, and the lines end at them. Every image, or sixty of them where there are more, is then classified twice. If no walls are found, the images are mapped without them, and the log says why. Look at the walls once; for later images give them as &lt;b&gt;fjord walls&lt;/b&gt;, corrected where they are wrong.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Cartografía el frente de desprendimiento en muchas imágenes de un glaciar, o de varios, como &lt;i&gt;Cartografiar frente&lt;/i&gt; lo hace en una, y pone todas las líneas en una sola capa, cada una con su fecha; todo lo que dice su ayuda vale también aquí. Una imagen que no se puede cartografiar no detiene a las demás; se indica al final con el motivo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hallar primero las paredes del fiordo&lt;/b&gt;: donde no se da ni un rectángulo ni paredes, las paredes se hallan en todas las imágenes juntas, como hace &lt;i&gt;Paredes del fiordo a partir de una serie&lt;/i&gt;, y las líneas terminan en ellas. Cada imagen, o sesenta de ellas si hay más, se clasifica entonces dos veces. Si no se hallan paredes, las imágenes se cartografían sin ellas, y el registro dice por qué. Mire las paredes una vez; para otras imágenes, délas como &lt;b&gt;paredes del fiordo&lt;/b&gt;, corregidas donde estén mal.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>&lt;p&gt;The lines that a run has found before it is cancelled, or before QGIS ends, are kept for thirty days in your user profile: run it again with the same images and settings, and it goes on from there.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Las líneas que una ejecución ha encontrado antes de ser cancelada, o antes de que QGIS termine, se conservan treinta días en su perfil de usuario: vuelva a ejecutarla con las mismas imágenes y configuración, y continuará desde ahí.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>&lt;p&gt;&lt;b&gt;Review lines&lt;/b&gt; in the plugin's menu then shows the lines one by one, the most doubtful first, each on its image: accept, edit or reject them. The field Review keeps the decision.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;&lt;b&gt;Revisar líneas&lt;/b&gt;, en el menú del complemento, muestra después las líneas una a una, las más dudosas primero, cada una sobre su imagen: acéptelas, edítelas o rechácelas. El campo Review guarda la decisión.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>The fjord walls are not looked for: that takes {count} images or more.</source>
      <translation type="unfinished">No se buscan las paredes del fiordo: hacen falta {count} imágenes o más.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>No fjord walls were found: {error}</source>
      <translation type="unfinished">No se hallaron paredes del fiordo: {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>{count} of {all} images were mapped before, with the same settings, in an earlier run: their lines are taken from it.</source>
      <translation type="unfinished">{count} de {all} imágenes ya se cartografiaron con la misma configuración en una ejecución anterior: sus líneas se toman de ella.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>The lines of {count} of {all} images are kept.</source>
      <translation type="unfinished">Se conservan las líneas de {count} de {all} imágenes.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <location filename="../plugin.py" />
      <source>Map terminus</source>
      <translation type="unfinished">Cartografiar frente</translation>
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <source>Flow direction used</source>
      <translation type="unfinished">Dirección del flujo utilizada</translation>
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <source>&lt;p&gt;Finds the calving front of a glacier on a satellite image and draws it as a line.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Satellite image&lt;/b&gt;: any raster layer. The model reads its values, not its style. &lt;b&gt;Flow direction&lt;/b&gt;: the direction in which the glacier flows, in degrees clockwise from grid north, or a line drawn along the flow. The image is rotated so that the glacier flows towards the top, as in the training data; the line is returned in the image's own coordinates. If no direction is given and the model needs one, eight are tried and the most confident line is kept.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Extent&lt;/b&gt;: limit it to the surroundings of the glacier; this improves the contrast and the line and shortens the run. &lt;b&gt;Cell size&lt;/b&gt;: models are trained at one cell size; images with another are resampled to it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Where to look&lt;/b&gt;: a box drawn along the flow says it all in one rectangle: its long sides are the fjord walls, which the line then joins, and its axis is the flow. The walls can also be given as two lines, which &lt;i&gt;Fjord walls from a series&lt;/i&gt; finds, or a polygon can mark the area. Where a front bends, two short strokes along the rock, one where each of its ends meets it, do best as walls. A layer with several of them, told apart by a field GlacierID, is mapped in one run, each glacier on its own. &lt;b&gt;Centrelines&lt;/b&gt;, drawn downstream, give the flow of each glacier, and its front must cross its centreline. No line is drawn on &lt;b&gt;land&lt;/b&gt;, given as polygons or a raster.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Encuentra el frente de desprendimiento de un glaciar en una imagen de satélite y lo dibuja como línea.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Imagen de satélite&lt;/b&gt;: cualquier capa ráster. El modelo lee sus valores, no su estilo. &lt;b&gt;Dirección del flujo&lt;/b&gt;: la dirección en la que fluye el glaciar, en grados en sentido horario desde el norte de la cuadrícula, o una línea dibujada a lo largo del flujo. La imagen se gira para que el glaciar fluya hacia arriba, como en los datos de entrenamiento; la línea se devuelve en las coordenadas de la imagen. Si no se da ninguna dirección y el modelo la necesita, se prueban ocho y se conserva la línea de mayor confianza.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Extensión&lt;/b&gt;: limítela a los alrededores del glaciar; así mejoran el contraste y la línea y se acorta la ejecución. &lt;b&gt;Tamaño de celda&lt;/b&gt;: los modelos se entrenan con un tamaño de celda; las imágenes con otro se remuestrean.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Dónde buscar&lt;/b&gt;: un rectángulo dibujado a lo largo del flujo lo dice todo a la vez: sus lados largos son las paredes del fiordo, a las que entonces se une la línea, y su eje es el flujo. Las paredes también se pueden dar como dos líneas, que halla &lt;i&gt;Paredes del fiordo a partir de una serie&lt;/i&gt;, o un polígono puede marcar la zona. Donde un frente se curva, lo mejor como paredes son dos trazos cortos a lo largo de la roca, uno donde cada extremo la alcanza. Una capa con varios, distinguidos por un campo GlacierID, se cartografía en una sola ejecución, cada glaciar por separado. Las &lt;b&gt;líneas centrales&lt;/b&gt;, dibujadas aguas abajo, dan la dirección del flujo de cada glaciar, y su frente debe cruzar su línea central. En &lt;b&gt;tierra&lt;/b&gt;, dada como polígonos o ráster, no se dibuja ninguna línea.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <source>&lt;p&gt;&lt;b&gt;Points that the front passes&lt;/b&gt;: where the line went wrong, a point on the front draws it there. They want a box, walls, or strokes at the ends of the front as well.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;&lt;b&gt;Puntos por los que pasa el frente&lt;/b&gt;: donde la línea se equivocó, un punto sobre el frente la lleva hasta allí. Requieren además un rectángulo, paredes o trazos en los extremos del frente.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs.py" />
      <source>{path} will hold the attributes alone: a {suffix} file has no geometry, so it can't be shown on the map. Let the name end in .gpkg, .geojson or .shp to keep the shapes.</source>
      <translation type="unfinished">{path} solo contendrá los atributos: un archivo {suffix} no tiene geometría y no se puede mostrar en el mapa. Haga que el nombre termine en .gpkg, .geojson o .shp para conservar las formas.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>No terminus found, for the reason stated above. The output layer is empty.</source>
      <translation type="unfinished">No se encontró ningún frente, por el motivo indicado arriba. La capa de salida está vacía.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Model (empty: the bundled model)</source>
      <translation type="unfinished">Modelo (vacío: el modelo incluido)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Models</source>
      <translation type="unfinished">Modelos</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>&lt;p&gt;&lt;b&gt;Model&lt;/b&gt;: a model definition of this plugin (.json), an Esri .emd or .dlpk file whose model is ONNX, a model made for Deepness, or any .onnx file that classifies pixels. Python files in a package are never run, and weights in Python's own formats are never opened. Settings that another program's model does not state are assumed, and the log says so; &lt;b&gt;Missing model settings&lt;/b&gt; overrides them, with keys of the plugin's own definition: Classes, CellSize, Normalization, ExtractBands, Stride, ModelPadding. A bare .onnx file states neither classes nor cell size nor value scaling: give them there, or add the file in the window, which asks for them and saves them beside it for every later run.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;&lt;b&gt;Modelo&lt;/b&gt;: una definición de modelo de este complemento (.json), un archivo .emd o .dlpk de Esri cuyo modelo sea ONNX, un modelo hecho para Deepness o cualquier archivo .onnx que clasifique píxeles. Los archivos de Python de un paquete nunca se ejecutan, y los pesos en los formatos propios de Python nunca se abren. Los ajustes que el modelo de otro programa no indica se suponen, y el registro lo dice; &lt;b&gt;Ajustes del modelo que faltan&lt;/b&gt; los sustituye, con claves de la definición del complemento: Classes, CellSize, Normalization, ExtractBands, Stride, ModelPadding. Un archivo .onnx por sí solo no indica ni las clases, ni el tamaño de celda, ni el escalado de los valores: indíquelos ahí o añada el archivo en la ventana, que los pide y los guarda junto a él para todas las ejecuciones posteriores.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flow direction in degrees (empty: automatic)</source>
      <translation type="unfinished">Dirección del flujo en grados (vacío: automática)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flow direction in degrees (empty: unknown)</source>
      <translation type="unfinished">Dirección del flujo en grados (vacío: desconocida)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The direction in which the glacier flows, clockwise from grid north.</source>
      <translation type="unfinished">La dirección en la que fluye el glaciar, en sentido horario desde el norte de la cuadrícula.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or flow line, drawn from upstream to downstream</source>
      <translation type="unfinished">O línea de flujo, dibujada aguas abajo</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Boxes along the flow, one per glacier</source>
      <translation type="unfinished">Rectángulos a lo largo del flujo, uno por glaciar</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Rectangles whose long sides are the fjord walls and whose axis is the flow.</source>
      <translation type="unfinished">Rectángulos cuyos lados largos son las paredes del fiordo y cuyo eje es el flujo.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or fjord walls, two lines per glacier</source>
      <translation type="unfinished">O paredes del fiordo, dos líneas por glaciar</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or areas to search, one polygon per glacier</source>
      <translation type="unfinished">O zonas de búsqueda, un polígono por glaciar</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Land polygons, where no front is drawn</source>
      <translation type="unfinished">Polígonos de tierra, donde no se dibuja ningún frente</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or land raster: all values other than 0 are land</source>
      <translation type="unfinished">O ráster de tierra: todos los valores distintos de 0 son tierra</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Points that the front passes, between its walls or ends</source>
      <translation type="unfinished">Puntos por los que pasa el frente, entre sus paredes o extremos</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The line is drawn through them: one where it went wrong often does.</source>
      <translation type="unfinished">La línea se traza por ellos: a menudo basta uno donde se equivocó.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../algorithms/terminus_change.py" />
      <source>Centrelines, one per glacier</source>
      <translation type="unfinished">Líneas centrales, una por glaciar</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Drawn downstream. They give the flow direction, and the front must cross them.</source>
      <translation type="unfinished">Dibujadas aguas abajo. Dan la dirección del flujo, y el frente debe cruzarlas.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>CRS of the lines (empty: the image's)</source>
      <translation type="unfinished">SRC de las líneas (vacío: el de la imagen)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Usually EPSG:3413 in Greenland and EPSG:3031 in Antarctica.</source>
      <translation type="unfinished">Por lo general EPSG:3413 en Groenlandia y EPSG:3031 en la Antártida.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Pattern of the file name (empty: known products)</source>
      <translation type="unfinished">Patrón del nombre de archivo (vacío: productos conocidos)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>A template such as {example}, or a regular expression with named groups.</source>
      <translation type="unfinished">Una plantilla como {example}, o una expresión regular con grupos con nombre.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Maximum number of fronts</source>
      <translation type="unfinished">Número máximo de frentes</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Missing model settings, as JSON</source>
      <translation type="unfinished">Ajustes del modelo que faltan, como JSON</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>For example {example}</source>
      <translation type="unfinished">Por ejemplo {example}</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{names} are given; expected only one of them. Leave out the others.</source>
      <translation type="unfinished">Se han dado {names}; se espera solo uno de ellos. Quite los demás.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The layer given as {name} contains no features. Draw one on the image, or leave it out.</source>
      <translation type="unfinished">La capa dada como {name} no contiene objetos. Dibuje uno sobre la imagen, o quítela.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>its coordinates are not finite there</source>
      <translation type="unfinished">sus coordenadas no son finitas allí</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>A feature of {name}, the layer {layer}, can't be transformed to the image's coordinate system ({error}). Check the layer's CRS, {crs}, or draw it on the image.</source>
      <translation type="unfinished">Un objeto de {name}, la capa {layer}, no se puede transformar al sistema de coordenadas de la imagen ({error}). Compruebe el SRC de la capa, {crs}, o dibújelo sobre la imagen.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>unknown</source>
      <translation type="unfinished">desconocido</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>lines</source>
      <translation type="unfinished">líneas</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>points</source>
      <translation type="unfinished">puntos</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>polygons</source>
      <translation type="unfinished">polígonos</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The layer {layer}, given as {name}, holds {found}; expected {wanted}. Choose another layer.</source>
      <translation type="unfinished">La capa {layer}, dada como {name}, contiene {found}; se esperaba: {wanted}. Elija otra capa.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>geometries of another kind</source>
      <translation type="unfinished">geometrías de otro tipo</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Device (auto, cpu, or a GPU such as cuda:0)</source>
      <translation type="unfinished">Dispositivo (auto, cpu o una GPU como cuda:0)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Bands, in the model's order (empty: chosen automatically)</source>
      <translation type="unfinished">Bandas, en el orden del modelo (vacío: se eligen automáticamente)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Extent that sets the contrast (empty: what is read)</source>
      <translation type="unfinished">Extensión que fija el contraste (vacío: lo que se lee)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The model's contrast stretch is computed from the pixels inside it.</source>
      <translation type="unfinished">El realce de contraste del modelo se calcula con los píxeles de su interior.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Separated by commas, for example B4, 3, 0.842um.</source>
      <translation type="unfinished">Separadas por comas, por ejemplo B4, 3, 0.842um.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Averages over transformed copies of each tile; that many times slower.</source>
      <translation type="unfinished">Media de copias transformadas de cada tesela; otras tantas veces más lento.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>A crash of the network then does not affect QGIS.</source>
      <translation type="unfinished">Así, un fallo de la red no afecta a QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or bands by name, number or wavelength</source>
      <translation type="unfinished">O bandas por nombre, número o longitud de onda</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Amplitude: use the absolute value of complex numbers</source>
      <translation type="unfinished">Amplitud: usar el valor absoluto de los números complejos</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Cell size</source>
      <translation type="unfinished">Tamaño de celda</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Padding in pixels (empty: the model's)</source>
      <translation type="unfinished">Margen en píxeles (vacío: el del modelo)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Tile size in pixels (empty: the model's)</source>
      <translation type="unfinished">Tamaño de tesela en píxeles (vacío: el del modelo)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Batch size (empty: the model's)</source>
      <translation type="unfinished">Tamaño de lote (vacío: el del modelo)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Test-time augmentation</source>
      <translation type="unfinished">Aumento de datos al aplicar el modelo</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flips (4)</source>
      <translation type="unfinished">Reflexiones (4)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flips and rotations (8)</source>
      <translation type="unfinished">Reflexiones y giros (8)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../gui/model_settings.py" />
      <source>None</source>
      <translation type="unfinished">Ninguno</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Blend overlapping tiles</source>
      <translation type="unfinished">Fundir las teselas que se solapan</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Run the network in a separate process</source>
      <translation type="unfinished">Ejecutar la red en un proceso aparte</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Resample to the model's if it does not fit</source>
      <translation type="unfinished">Remuestrear al del modelo si no se ajusta</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Use it as it is, with a warning</source>
      <translation type="unfinished">Usarla tal cual, con una advertencia</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Use it as it is</source>
      <translation type="unfinished">Usarla tal cual</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Only the pixels of the extent are downloaded from {name}: leave the extent that sets the contrast empty.</source>
      <translation type="unfinished">De {name} solo se descargan los píxeles de la extensión: deje vacía la extensión que fija el contraste.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The layer {name} comes from the data provider {provider}; expected a raster that GDAL reads. Save it as a GeoTIFF first (Layer &gt; Save As, raw data).</source>
      <translation type="unfinished">La capa {name} viene del proveedor de datos {provider}; se espera un ráster que lea GDAL. Guárdela primero como GeoTIFF (Capa &gt; Guardar como, datos sin procesar).</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The flow line layer contains no line: draw one from upstream to downstream.</source>
      <translation type="unfinished">La capa de la línea de flujo no contiene ninguna línea: dibuje una aguas abajo.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The flow line layer contains {count} lines; expected one. Select one and use the selected features only, or give one centreline per glacier.</source>
      <translation type="unfinished">La capa de la línea de flujo contiene {count} líneas; se esperaba una. Seleccione una y use solo los objetos seleccionados, o dé una línea central por glaciar.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name} is {text!r}; expected a number such as 30 or 30.5. Correct it, or leave it empty.</source>
      <translation type="unfinished">{name} es {text!r}; se esperaba un número como 30 o 30.5. Corríjalo o déjelo vacío.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>at least {least:g}</source>
      <translation type="unfinished">al menos {least:g}</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>at most {most:g}</source>
      <translation type="unfinished">como máximo {most:g}</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name} is {number:g}; expected {limit}. Correct it.</source>
      <translation type="unfinished">{name} es {number:g}; se esperaba {limit}. Corríjalo.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name} is {text!r}, which QGIS does not know; expected a coordinate system such as EPSG:3413. Correct it, or leave it empty.</source>
      <translation type="unfinished">{name} es {text!r}, que QGIS no conoce; se esperaba un sistema de coordenadas como EPSG:3413. Corríjalo o déjelo vacío.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The model expects images in one orientation, so only the mirror image is averaged with the image.</source>
      <translation type="unfinished">El modelo espera las imágenes en una sola orientación, así que solo se promedia la imagen especular con la imagen.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The model scales values by a fixed range, so the extent that sets the contrast has no effect.</source>
      <translation type="unfinished">El modelo escala los valores con un intervalo fijo, así que la extensión que fija el contraste no tiene efecto.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Reading band(s) {bands} of {path}: data values, not the layer's style.</source>
      <translation type="unfinished">Se leen las bandas {bands} de {path}: valores de los datos, no el estilo de la capa.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Bands are given both by number and by name. Leave out one of the two.</source>
      <translation type="unfinished">Las bandas se han dado por número y por nombre. Quite una de las dos cosas.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{found} band(s) were chosen, but the model reads {expected}. Choose as many as the model reads, in its order.</source>
      <translation type="unfinished">Se eligieron {found} banda(s), pero el modelo lee {expected}. Elija tantas como lee el modelo, en su orden.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Bands were matched to the model's by wavelength or name: {bands}.</source>
      <translation type="unfinished">Las bandas se asociaron a las del modelo por longitud de onda o nombre: {bands}.</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_layer.py" />
      <source>Tile plan</source>
      <translation type="unfinished">Plan de teselas</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Plan a run</source>
      <translation type="unfinished">Planificar una ejecución</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Estimated duration in seconds</source>
      <translation type="unfinished">Duración estimada en segundos</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Maximum size of the classified raster in MB</source>
      <translation type="unfinished">Tamaño máximo del ráster clasificado en MB</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Number of flow directions tried</source>
      <translation type="unfinished">Número de direcciones de flujo probadas</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>The image's cell size in metres</source>
      <translation type="unfinished">Tamaño de celda de la imagen en metros</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>The model's cell size in metres</source>
      <translation type="unfinished">Tamaño de celda del modelo en metros</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Cell size check: fits, resampled, differs, too coarse or unknown</source>
      <translation type="unfinished">Comprobación del tamaño de celda: fits (se ajusta), resampled (remuestreado), differs (difiere), too coarse (demasiado grueso) o unknown (desconocido)</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>The image's pixels are downloaded when the run starts, so the run can't be planned beforehand.</source>
      <translation type="unfinished">Los píxeles de la imagen se descargan al empezar la ejecución, así que esta no se puede planificar de antemano.</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>&lt;p&gt;Reports what &lt;i&gt;Map terminus&lt;/i&gt; would do with the same parameters: how many tiles it would run, how long this would take on this computer (one tile is run to measure it), how large the classified raster would be at most, and whether the image's cell size fits the one that the model was trained at.&lt;/p&gt;&lt;p&gt;Nothing is written.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Indica qué haría &lt;i&gt;Cartografiar frente&lt;/i&gt; con los mismos parámetros: cuántas teselas procesaría, cuánto tardaría en este ordenador (se procesa una tesela para medirlo), qué tamaño tendría como máximo el ráster clasificado y si el tamaño de celda de la imagen se ajusta al que se usó para entrenar el modelo.&lt;/p&gt;&lt;p&gt;No se escribe nada.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/private_packages.py" />
      <source>In QGIS, open Raster &gt; Glacier Terminus &gt; Python packages to install what is missing with one click. Or open {place}, run the following line and restart QGIS. Both use a private folder and change nothing in QGIS itself:
{python} -m pip install --no-deps --target "{folder}" {packages}</source>
      <translation type="unfinished">En QGIS, abra Ráster &gt; Glacier Terminus &gt; Paquetes de Python para instalar con un clic lo que falta. O abra {place}, ejecute la línea siguiente y reinicie QGIS. Ambas formas usan una carpeta privada y no cambian nada en QGIS:
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
      <translation type="unfinished">la consola OSGeo4W</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{width} x {height} pixels of {name} would be downloaded; expected at most {most} million. Give a smaller extent.</source>
      <translation type="unfinished">Se descargarían {width} x {height} píxeles de {name}; se esperan como máximo {most} millones. Indique una extensión menor.</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{name} is a picture rendered by a server: its colours are read instead of measured values.</source>
      <translation type="unfinished">{name} es una imagen dibujada por un servidor: se leen sus colores en lugar de valores medidos.</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>Downloading {width} x {height} pixels of {name} through its data provider ({kind}).</source>
      <translation type="unfinished">Descargando {width} x {height} píxeles de {name} a través de su proveedor de datos ({kind}).</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{name} has no fixed pixel grid: a server renders any part of it. Give an extent.</source>
      <translation type="unfinished">{name} no tiene una cuadrícula fija de píxeles: un servidor dibuja cualquier parte. Indique una extensión.</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{name} has no coordinate system, so its cell size is unknown. Set the layer's CRS.</source>
      <translation type="unfinished">{name} no tiene sistema de coordenadas, así que se desconoce su tamaño de celda. Defina el SRC de la capa.</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>no pixels were received</source>
      <translation type="unfinished">no se recibió ningún píxel</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>a block was not received</source>
      <translation type="unfinished">no se recibió un bloque</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>The pixels of {name} could not be downloaded: {problem}. Check the connection and the extent, or save the layer as a GeoTIFF first (Layer &gt; Save As, raw data).</source>
      <translation type="unfinished">No se pudieron descargar los píxeles de {name}: {problem}. Revise la conexión y la extensión, o guarde primero la capa como GeoTIFF (Capa &gt; Guardar como, datos sin procesar).</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Only inside these polygons</source>
      <translation type="unfinished">Solo dentro de estos polígonos</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Tiles outside them are not run.</source>
      <translation type="unfinished">Las teselas de fuera no se procesan.</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Predict background</source>
      <translation type="unfinished">Predecir el fondo</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>If this is off, the background class is never chosen.</source>
      <translation type="unfinished">Si se desactiva, la clase de fondo no se elige nunca.</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Minimum probability of the chosen class</source>
      <translation type="unfinished">Probabilidad mínima de la clase elegida</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Value of all other pixels (empty: NoData)</source>
      <translation type="unfinished">Valor de todos los demás píxeles (vacío: NoData)</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Of pixels below the minimum probability, and of classes that are not kept.</source>
      <translation type="unfinished">De los píxeles por debajo de la probabilidad mínima y de las clases que no se conservan.</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>The image's</source>
      <translation type="unfinished">Las de la imagen</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>The model's</source>
      <translation type="unfinished">Las del modelo</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>The snap raster's</source>
      <translation type="unfinished">Las del ráster de ajuste</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Cells of the result</source>
      <translation type="unfinished">Celdas del resultado</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Snap raster</source>
      <translation type="unfinished">Ráster de ajuste</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>CRS of the result (empty: the snap raster's or image's)</source>
      <translation type="unfinished">SRC del resultado (vacío: el del ráster de ajuste o la imagen)</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Byte, in 250 steps (a quarter of the size)</source>
      <translation type="unfinished">Byte, en 250 pasos (una cuarta parte del tamaño)</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Float32</source>
      <translation type="unfinished">Float32</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Data type of probabilities and confidence</source>
      <translation type="unfinished">Tipo de datos de las probabilidades y la confianza</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Compression</source>
      <translation type="unfinished">Compresión</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Add overviews</source>
      <translation type="unfinished">Añadir vistas generales</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Write cloud-optimised GeoTIFFs (COG)</source>
      <translation type="unfinished">Escribir GeoTIFF optimizados para la nube (COG)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>not reviewed</source>
      <translation type="unfinished">sin revisar</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <location filename="../gui/review_dock.py" />
      <source>accepted</source>
      <translation type="unfinished">aceptada</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <location filename="../gui/review_dock.py" />
      <source>rejected</source>
      <translation type="unfinished">rechazada</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>over {low:g} m</source>
      <translation type="unfinished">más de {low:g} m</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>{low:g} to {high:g} m</source>
      <translation type="unfinished">de {low:g} a {high:g} m</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus change</source>
      <translation type="unfinished">Cambio del frente</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus lines of several dates</source>
      <translation type="unfinished">Líneas del frente de varias fechas</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Drawn downstream. Without them, a straight line along the flow that the fronts state is used.</source>
      <translation type="unfinished">Dibujadas aguas abajo. Sin ellas se usa una línea recta a lo largo de la dirección del flujo que indican los frentes.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Method</source>
      <translation type="unfinished">Método</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Width of the box in metres (empty: what three of four fronts span)</source>
      <translation type="unfinished">Anchura del rectángulo en metros (vacío: lo que abarcan tres de cada cuatro frentes)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Glacier id field</source>
      <translation type="unfinished">Campo del identificador del glaciar</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Date field</source>
      <translation type="unfinished">Campo de la fecha</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Sensor field</source>
      <translation type="unfinished">Campo del sensor</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Stated error field (metres)</source>
      <translation type="unfinished">Campo del error declarado (metros)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Flow direction field</source>
      <translation type="unfinished">Campo de la dirección del flujo</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Lines of the same glacier and date are pieces of one front</source>
      <translation type="unfinished">Las líneas del mismo glaciar y fecha son trozos de un solo frente</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Centrelines and boxes</source>
      <translation type="unfinished">Líneas centrales y rectángulos</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Number of fronts measured</source>
      <translation type="unfinished">Número de frentes medidos</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Number of glaciers</source>
      <translation type="unfinished">Número de glaciares</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>{layer}: the flow direction of {count} line(s), field FlowDir, is left out: the lines were transformed to another coordinate system, where another way is north. Draw a centreline, or map with that CRS of the lines (LINES_CRS).</source>
      <translation type="unfinished">{layer}: se omite la dirección del flujo de {count} línea(s), campo FlowDir: las líneas se transformaron a otro sistema de coordenadas, en el que el norte es otro. Dibuje una línea central, o cartografíe con ese SRC de las líneas (LINES_CRS).</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>The position of none of the fronts could be measured: {reasons}.</source>
      <translation type="unfinished">No se pudo medir la posición de ninguno de los frentes: {reasons}.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>&lt;p&gt;Measures how far the terminus of a glacier has advanced or retreated: where each front of a series stands along the glacier, the change from one front to the next, and the rate per year. The lines may be those of &lt;i&gt;Map a series&lt;/i&gt; or any others with a date; a field GlacierID tells several glaciers apart. &lt;b&gt;Advance is positive, retreat negative&lt;/b&gt;; all lengths are metres on the ground, measured in a plane around each glacier.&lt;/p&gt;&lt;p&gt;Draw a &lt;b&gt;centreline&lt;/b&gt; from upstream to downstream, along the middle of the glacier and beyond all fronts. If you give none, a straight line through the middle of the fronts takes its place, in the direction that the lines state (field FlowDir). Positions count from the upstream end of that line: take the same centreline for all runs that you compare.&lt;/p&gt;&lt;p&gt;The methods:&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Mide cuánto ha avanzado o retrocedido el frente de un glaciar: dónde se encuentra cada frente de una serie a lo largo del glaciar, el cambio de un frente al siguiente y la tasa anual. Las líneas pueden ser las de &lt;i&gt;Cartografiar una serie&lt;/i&gt; o cualesquiera otras con fecha; un campo GlacierID distingue varios glaciares. &lt;b&gt;El avance es positivo, el retroceso negativo&lt;/b&gt;; todas las longitudes son metros sobre el terreno, medidos en un plano alrededor de cada glaciar.&lt;/p&gt;&lt;p&gt;Dibuje una &lt;b&gt;línea central&lt;/b&gt; aguas abajo, por el centro del glaciar y más allá de todos los frentes. Si no da ninguna, ocupa su lugar una línea recta por el centro de los frentes, en la dirección que indican las líneas (campo FlowDir). Las posiciones se cuentan desde el extremo aguas arriba de esa línea: use la misma línea central en todas las ejecuciones que compare.&lt;/p&gt;&lt;p&gt;Los métodos:&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>&lt;p&gt;A front that ends within the box is extended straight across to its sides; &lt;b&gt;Spanned&lt;/b&gt; states the share of the box that the front itself spans, and &lt;b&gt;Notes&lt;/b&gt; what is missing. &lt;b&gt;Width of the box&lt;/b&gt;: choose one that all fronts span, or the change of a front that is drawn short is that of its part.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Results&lt;/b&gt;: the lines with date, position, position relative to the most recent front, change and rate since the front before, width, path length, mean distance between nodes, and width and area of the box. ChangeEr_m combines the errors that both fronts state (Error_m). A name that ends in .csv or .xlsx gives the table alone. &lt;b&gt;Centrelines and boxes&lt;/b&gt; shows along what was measured; the &lt;b&gt;report&lt;/b&gt; has the curve of each glacier.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Un frente que termina dentro del rectángulo se prolonga en línea recta hasta sus lados; &lt;b&gt;Spanned&lt;/b&gt; indica la proporción del rectángulo que abarca el propio frente, y &lt;b&gt;Notes&lt;/b&gt;, lo que falta. &lt;b&gt;Anchura del rectángulo&lt;/b&gt;: elija una que abarquen todos los frentes; de lo contrario, el cambio de un frente dibujado demasiado corto es solo el de su parte dibujada.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados&lt;/b&gt;: las líneas con fecha, posición, posición respecto al frente más reciente, cambio y tasa desde el frente anterior, anchura, longitud a lo largo del frente, distancia media entre vértices, y anchura y área del rectángulo. ChangeEr_m combina los errores que declaran ambos frentes (Error_m). Un nombre que termina en .csv o .xlsx da solo la tabla. &lt;b&gt;Líneas centrales y rectángulos&lt;/b&gt; muestra a lo largo de qué se midió; el &lt;b&gt;informe&lt;/b&gt; contiene la curva de cada glaciar.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <location filename="../core/terminus_change.py" />
      <source>centreline</source>
      <translation type="unfinished">línea central</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>left side of the box</source>
      <translation type="unfinished">lado izquierdo del rectángulo</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>right side of the box</source>
      <translation type="unfinished">lado derecho del rectángulo</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>{glacier}: {change:+.0f} m from {first} to {last}, {rate:+.0f} m per year in the mean.</source>
      <translation type="unfinished">{glacier}: {change:+.0f} m de {first} a {last}, {rate:+.0f} m al año de media.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <location filename="../gui/review_dock.py" />
      <source>Glacier</source>
      <translation type="unfinished">Glaciar</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus position along the centreline (m)</source>
      <translation type="unfinished">Posición del frente a lo largo de la línea central (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Position relative to the most recent front (m, advance positive)</source>
      <translation type="unfinished">Posición respecto al frente más reciente (m, avance positivo)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Change since the front before (m, advance positive)</source>
      <translation type="unfinished">Cambio desde el frente anterior (m, avance positivo)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Error of the change (m)</source>
      <translation type="unfinished">Error del cambio (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Rate of change (m/yr, advance positive)</source>
      <translation type="unfinished">Tasa de cambio (m/año, avance positivo)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus width (m)</source>
      <translation type="unfinished">Anchura del frente (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus path length (m)</source>
      <translation type="unfinished">Longitud a lo largo del frente (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Mean distance between nodes (m)</source>
      <translation type="unfinished">Distancia media entre vértices (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Box width (m)</source>
      <translation type="unfinished">Anchura del rectángulo (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Box area upstream of the front (m2)</source>
      <translation type="unfinished">Área del rectángulo aguas arriba del frente (m2)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Share of the box that the front spans</source>
      <translation type="unfinished">Proporción del rectángulo que abarca el frente</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>&lt;p&gt;The line runs from left to right as seen when looking downstream. Its attributes follow TermPicks and GEEDiT: date, time, satellite and image id, from the image's name, from a &lt;b&gt;pattern&lt;/b&gt; of yours (a template such as {glacier}_{date:%Y%m%d}_{sensor}, with * for any text, or a regular expression with named groups), or from the file's tags; the model and its checksum; and the line's length on the ground. QualFlag combines 01 uncertain, 03 scan-line gaps of Landsat 7 since 31 May 2003, 04 incomplete and 05 automatic; Notes gives the reasons in words. Clouds are not detected: cloudShadowFlag stays empty.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Error_m&lt;/b&gt; is derived from how wide, faint or ambiguous the front's probability is across the line. It is meant as an upper limit of the mean distance from the true front that holds for nine lines in ten. On three glaciers, each unseen by the network in question, 113 of 122 lines lay within it of the hand-drawn front; it is calibrated on them. Take it as a guide elsewhere, all the more with models other than the bundled one. &lt;b&gt;Doubt&lt;/b&gt;, from 0 to 1, ranks lines for review, by this error and the number of flags. &lt;b&gt;Confidence&lt;/b&gt; is the mean probability along the line.&lt;/p&gt;&lt;p&gt;If no front is found, the layer is empty and the log says why.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;La línea va de izquierda a derecha mirando aguas abajo. Sus atributos siguen TermPicks y GEEDiT: fecha, hora, satélite e identificador de la imagen, tomados del nombre de la imagen, de un &lt;b&gt;patrón&lt;/b&gt; propio (una plantilla como {glacier}_{date:%Y%m%d}_{sensor}, con * para cualquier texto, o una expresión regular con grupos con nombre) o de las etiquetas del archivo; el modelo y su suma de comprobación; y la longitud de la línea sobre el terreno. QualFlag combina 01 incierto, 03 huecos de barrido de Landsat 7 desde el 31 de mayo de 2003, 04 incompleto y 05 automático; Notes da los motivos con palabras. Las nubes no se detectan: cloudShadowFlag queda vacío.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Error_m&lt;/b&gt; se deduce de lo ancha, débil o ambigua que es la probabilidad del frente a través de la línea. Se entiende como un límite superior de la distancia media al frente verdadero, válido para nueve de cada diez líneas. En tres glaciares que la red correspondiente nunca había visto, 113 de 122 líneas quedaron dentro de él respecto al frente dibujado a mano; está calibrado con ellos. Tómelo como orientación en otros lugares, sobre todo con modelos distintos del incluido. &lt;b&gt;Doubt&lt;/b&gt; (duda), de 0 a 1, ordena las líneas para revisarlas, según este error y el número de avisos. &lt;b&gt;Confidence&lt;/b&gt; (confianza) es la probabilidad media a lo largo de la línea.&lt;/p&gt;&lt;p&gt;Si no se encuentra ningún frente, la capa queda vacía y el registro dice por qué.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>&lt;p&gt;&lt;b&gt;FlowDir&lt;/b&gt; is the flow direction that the line was found with, in degrees clockwise from grid north, the y axis of the layer's CRS.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;&lt;b&gt;FlowDir&lt;/b&gt; es la dirección de flujo con la que se encontró la línea, en grados en sentido horario desde el norte de la cuadrícula, el eje y del SRC de la capa.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>&lt;p&gt;When you edit a line in QGIS and save it, its length and centre become those of the new shape, Author says that it was edited by hand, and what spoke of the model's own line goes: flag 05, Confidence, Error_m and Doubt.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Cuando edita una línea en QGIS y la guarda, su longitud y su centro pasan a ser los de la nueva forma, Author dice que se editó a mano, y lo que se refería a la línea del modelo desaparece: el indicador 05, Confidence, Error_m y Doubt.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>The date of {count} image(s) is unknown, and so is that of their lines: {names}. Give a pattern of their names (file name pattern), or name them as their makers do.</source>
      <translation type="unfinished">Se desconoce la fecha de {count} imagen(es) y con ella la de sus líneas: {names}. Dé un patrón de sus nombres (patrón del nombre de archivo) o nómbrelas como sus productores.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>&lt;p&gt;Lines that were rejected in a review (field Review) are left out; the log says how many.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Las líneas rechazadas en una revisión (campo Review) se omiten; el registro dice cuántas.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>{layer}: {count} line(s) that were rejected in a review are left out.</source>
      <translation type="unfinished">{layer}: se omiten {count} línea(s) rechazada(s) en una revisión.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>The image has no coordinate system, so lines can't be transformed to {wanted}. Set the layer's CRS first.</source>
      <translation type="unfinished">La imagen no tiene sistema de coordenadas, así que las líneas no se pueden transformar a {wanted}. Defina primero el SRC de la capa.</translation>
    </message>
    <message>
      <location filename="../algorithms/valid_features.py" />
      <source>Feature {feature} of the layer {layer}, given as {name}, has an invalid geometry ({error}). Correct it with Fix geometries, or have Processing skip or ignore invalid features.</source>
      <translation type="unfinished">El objeto {feature} de la capa {layer}, dada como {name}, tiene una geometría no válida ({error}). Corríjalo con «Corregir geometrías», o haga que Procesos omita o ignore los objetos no válidos.</translation>
    </message>
    <message>
      <location filename="../algorithms/valid_features.py" />
      <source>Feature {feature} of the layer {layer}, given as {name}, has an invalid geometry ({error}) and is left out.</source>
      <translation type="unfinished">El objeto {feature} de la capa {layer}, dada como {name}, tiene una geometría no válida ({error}) y se omite.</translation>
    </message>
    <message>
      <location filename="../algorithms/vector_rows.py" />
      <source>A feature of {name} can't be written: {error}</source>
      <translation type="unfinished">No se puede escribir un objeto de {name}: {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/walls_layer.py" />
      <source>{side} wall: {near} of {fronts} fronts, found in {images} images, end at it.</source>
      <translation type="unfinished">Pared {side}: {near} de {fronts} frentes, hallados en {images} imágenes, terminan en ella.</translation>
    </message>
    <message>
      <location filename="../algorithms/walls_layer.py" />
      <source>Left</source>
      <translation type="unfinished">izquierda</translation>
    </message>
    <message>
      <location filename="../algorithms/walls_layer.py" />
      <source>Right</source>
      <translation type="unfinished">derecha</translation>
    </message>
    <message>
      <location filename="../core/boundary_simplification.py" />
      <source>Simplifying edge {} of {}</source>
      <translation type="unfinished">Simplificando el borde {} de {}</translation>
    </message>
    <message>
      <location filename="../core/class_polygons.py" />
      <source>Writing polygon {} of {}</source>
      <translation type="unfinished">Escribiendo el polígono {} de {}</translation>
    </message>
    <message>
      <location filename="../core/class_polygons.py" />
      <source>Looking where edges meet</source>
      <translation type="unfinished">Buscando las uniones de los bordes</translation>
    </message>
    <message>
      <location filename="../core/class_polygons.py" />
      <source>Following the edges of classes</source>
      <translation type="unfinished">Siguiendo los bordes de las clases</translation>
    </message>
    <message>
      <location filename="../core/classify.py" />
      <location filename="../core/export_training_data.py" />
      <source>Tile {} of {}</source>
      <translation type="unfinished">Tesela {} de {}</translation>
    </message>
    <message>
      <location filename="../core/classify_raster.py" />
      <source>Writing the result</source>
      <translation type="unfinished">Escribiendo el resultado</translation>
    </message>
    <message>
      <location filename="../core/line_comparison.py" />
      <source>Comparing pair {} of {}</source>
      <translation type="unfinished">Comparando la pareja {} de {}</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The primary figure: half of the mean distance from the prediction to the reference plus half of that from the reference to the prediction, each point's distance being the one to the nearest point of the other line.</source>
      <translation type="unfinished">La cifra principal: la mitad de la distancia media de la predicción a la referencia más la mitad de la distancia media de la referencia a la predicción, siendo la distancia de cada punto la que hay al punto más cercano de la otra línea.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>symmetric mean</source>
      <translation type="unfinished">media simétrica</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The same with medians: half of the median nearest distance one way plus half of that the other way.</source>
      <translation type="unfinished">Lo mismo con medianas: la mitad de la mediana de las distancias al más cercano en un sentido más la mitad de la del otro sentido.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>symmetric median</source>
      <translation type="unfinished">mediana simétrica</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The mean distance from the prediction's points to the nearest point of the reference. Parts that were drawn where there is no front make it large.</source>
      <translation type="unfinished">La distancia media de los puntos de la predicción al punto más cercano de la referencia. Las partes dibujadas donde no hay frente la aumentan.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>prediction to reference</source>
      <translation type="unfinished">predicción a referencia</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The mean distance from the reference's points to the nearest point of the prediction. Parts of the front that were left out make it large.</source>
      <translation type="unfinished">La distancia media de los puntos de la referencia al punto más cercano de la predicción. Las partes omitidas del frente la aumentan.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>reference to prediction</source>
      <translation type="unfinished">referencia a predicción</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The mean of the nearest distances of all points of both lines pooled together, as in CALFIN (Cheng et al. 2021) and the CaFFe benchmark (Gourmelon et al. 2022): the longer line counts more.</source>
      <translation type="unfinished">La media de las distancias al más cercano de todos los puntos de ambas líneas juntos, como en CALFIN (Cheng et al. 2021) y en la prueba CaFFe (Gourmelon et al. 2022): la línea más larga cuenta más.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>pooled nearest</source>
      <translation type="unfinished">distancias al más cercano, juntas</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>Both lines are trimmed to the stretch that they share (cut at the points nearest to the other's ends) and resampled to 1000 points by length along the line; the mean distance from each i-th point to the i-th of the other, as in Mohajerani et al. (2019). None where the lines share no stretch.</source>
      <translation type="unfinished">Ambas líneas se recortan al tramo que comparten (por los puntos más cercanos a los extremos de la otra) y se remuestrean a 1000 puntos según la longitud a lo largo de la línea; la distancia media de cada punto i-ésimo al i-ésimo de la otra, como en Mohajerani et al. (2019). Ninguna si las líneas no comparten ningún tramo.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>resampled, point by point</source>
      <translation type="unfinished">remuestreadas, punto por punto</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The area between the lines, divided by the reference's length, as in AutoTerm (Zhang et al. 2023). The lines' ends are joined by straight segments; where the lines cross, the parts on both sides add up.</source>
      <translation type="unfinished">El área entre las líneas dividida por la longitud de la referencia, como en AutoTerm (Zhang et al. 2023). Los extremos de las líneas se unen con segmentos rectos; donde las líneas se cruzan, se suman las partes de ambos lados.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>area / reference length</source>
      <translation type="unfinished">área / longitud de la referencia</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The same with a sign, so that parts on different sides cancel out: positive where the prediction lies to the left of the reference, which is downstream of it (too far advanced) where the reference runs from left to right as seen when looking downstream.</source>
      <translation type="unfinished">Lo mismo con signo, de modo que las partes de lados distintos se compensan: positivo donde la predicción queda a la izquierda de la referencia, es decir, aguas abajo de ella (demasiado avanzada) si la referencia va de izquierda a derecha mirando aguas abajo.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>bias</source>
      <translation type="unfinished">sesgo</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The largest nearest distance of any point of either line.</source>
      <translation type="unfinished">La mayor de las distancias al más cercano de cualquier punto de ambas líneas.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>largest (Hausdorff)</source>
      <translation type="unfinished">máxima (Hausdorff)</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>95 % (Hausdorff)</source>
      <translation type="unfinished">95 % (Hausdorff)</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The larger of the two 95th percentiles of the nearest distances, one of each line: the largest distance without the worst twentieth.</source>
      <translation type="unfinished">El mayor de los dos percentiles 95 de las distancias al más cercano, uno de cada línea: la mayor distancia sin la peor vigésima parte.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The shortest leash on which one can walk along the one line and a dog along the other, neither turning back: the largest distance that respects the order of points (400 points per line, so accurate to their spacing).</source>
      <translation type="unfinished">La correa más corta con la que se puede caminar por una línea y un perro por la otra, sin que ninguno vuelva atrás: la mayor distancia que respeta el orden de los puntos (400 puntos por línea, es decir, exacta hasta su separación).</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>discrete Fréchet</source>
      <translation type="unfinished">Fréchet discreta</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The share of the reference's length that lies within the stated tolerance of the prediction.</source>
      <translation type="unfinished">La parte de la longitud de la referencia que queda dentro de la tolerancia indicada respecto a la predicción.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>reference within the tolerance</source>
      <translation type="unfinished">referencia dentro de la tolerancia</translation>
    </message>
    <message>
      <location filename="../core/map_terminus.py" />
      <source>Direction {} of {}</source>
      <translation type="unfinished">Dirección {} de {}</translation>
    </message>
    <message>
      <location filename="../core/map_terminus.py" />
      <source>Writing the classified raster</source>
      <translation type="unfinished">Escribiendo el ráster clasificado</translation>
    </message>
    <message>
      <location filename="../core/package_folder.py" />
      <source>Trying it out</source>
      <translation type="unfinished">Probándolo</translation>
    </message>
    <message>
      <location filename="../core/package_folder.py" />
      <source>Installing: {} MB</source>
      <translation type="unfinished">Instalando: {} MB</translation>
    </message>
    <message>
      <location filename="../core/series_walls.py" />
      <source>Image {} of {}</source>
      <translation type="unfinished">Imagen {} de {}</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The distance along the centreline, from its upstream end to where the front crosses it; the shortest, where it crosses more than once.</source>
      <translation type="unfinished">La distancia a lo largo de la línea central, desde su extremo aguas arriba hasta donde el frente la cruza; la más corta, si la cruza más de una vez.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The area upstream of the front within a straight box, divided by the width of the box (Moon and Joughin 2008). The box lies along the straight line from the first to the last point of the centreline.</source>
      <translation type="unfinished">El área aguas arriba del frente dentro de un rectángulo recto, dividida por la anchura del rectángulo (Moon y Joughin 2008). El rectángulo se extiende a lo largo de la línea recta del primer al último punto de la línea central.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>rectilinear box</source>
      <translation type="unfinished">rectángulo rectilíneo</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The same with a box of fixed width that follows the centreline (Lea et al. 2014).</source>
      <translation type="unfinished">Lo mismo con un rectángulo de anchura fija que sigue la línea central (Lea et al. 2014).</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>curvilinear box</source>
      <translation type="unfinished">rectángulo curvilíneo</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The same with a box along the centreline whose width is chosen for each front: twice the smaller of the two distances that the front reaches to the left and to the right of the centreline.</source>
      <translation type="unfinished">Lo mismo con un rectángulo a lo largo de la línea central cuya anchura se elige para cada frente: el doble de la menor de las dos distancias que el frente alcanza a la izquierda y a la derecha de la línea central.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>variable box</source>
      <translation type="unfinished">rectángulo variable</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The mean distance along lines parallel to the centreline, every 10 m across the width of the box (at most 400), each from its upstream end to its first crossing with the front. Lines that the front does not cross are left out.</source>
      <translation type="unfinished">La distancia media a lo largo de líneas paralelas a la línea central, cada 10 m a lo ancho del rectángulo (400 como máximo), cada una desde su extremo aguas arriba hasta su primer cruce con el frente. Las líneas que el frente no cruza se omiten.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>multi-centreline</source>
      <translation type="unfinished">varias líneas centrales</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The mean over points along the front, every metre (at most 2000), of a distance along the centreline: for each point the mean over the points of the centreline, every 10 m, weighted by the inverse of their squared distance to it (Lea et al. 2014). Wide fronts and a short centreline make it understate change.</source>
      <translation type="unfinished">La media, sobre puntos a lo largo del frente, cada metro (2000 como máximo), de una distancia a lo largo de la línea central: para cada punto, la media sobre los puntos de la línea central, cada 10 m, ponderada por el inverso del cuadrado de su distancia a él (Lea et al. 2014). Con frentes anchos y una línea central corta subestima el cambio.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>extrapolated centreline</source>
      <translation type="unfinished">línea central extrapolada</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>Front {} of {}</source>
      <translation type="unfinished">Frente {} de {}</translation>
    </message>
    <message>
      <location filename="../gui/algorithm_dialog.py" />
      <source>QGIS's plugin Processing is switched off. Switch it on in the plugin manager.</source>
      <translation type="unfinished">El complemento Procesos de QGIS está desactivado. Actívelo en el administrador de complementos.</translation>
    </message>
    <message>
      <location filename="../gui/background_work.py" />
      <source>An unexpected error occurred: {error}</source>
      <translation type="unfinished">Se produjo un error inesperado: {error}</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Glacier Terminus</source>
      <translation type="unfinished">Glacier Terminus</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Add a model's &amp;file...</source>
      <translation type="unfinished">Añadir un &amp;archivo de modelo...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>&amp;All models...</source>
      <translation type="unfinished">&amp;Todos los modelos...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <location filename="../gui/model_settings.py" />
      <location filename="../gui/models_dialog.py" />
      <source>Checking {name}...</source>
      <translation type="unfinished">Comprobando {name}...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>To begin, open a satellite image: press the folder beside Image, or drop its file on the map.</source>
      <translation type="unfinished">Para empezar, abra una imagen de satélite: pulse la carpeta junto a Imagen, o suelte su archivo en el mapa.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The file of {name} can't be opened. It may have been moved: repair the layer's data source.</source>
      <translation type="unfinished">No se puede abrir el archivo de {name}. Quizá se haya movido: repare la fuente de datos de la capa.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Open a satellite image</source>
      <translation type="unfinished">Abrir una imagen de satélite</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <location filename="../gui/models_dialog.py" />
      <source>Add a model</source>
      <translation type="unfinished">Añadir un modelo</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>No layer is chosen under Where. Choose one, or look elsewhere, such as in the whole image.</source>
      <translation type="unfinished">No hay ninguna capa elegida en Dónde. Elija una o busque en otro sitio, por ejemplo en toda la imagen.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Stopping...</source>
      <translation type="unfinished">Deteniendo...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <location filename="../gui/models_dialog.py" />
      <source>Cancelled. Nothing was added.</source>
      <translation type="unfinished">Cancelado. No se añadió nada.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The run failed. The log below says why.</source>
      <translation type="unfinished">La ejecución falló. El registro de abajo dice por qué.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The run failed.</source>
      <translation type="unfinished">La ejecución falló.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The classified raster could not be opened: {path}</source>
      <translation type="unfinished">No se pudo abrir el ráster clasificado: {path}</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>{count} earlier line(s) of the same front are marked as rejected.</source>
      <translation type="unfinished">{count} línea(s) anterior(es) del mismo frente se han marcado como rechazadas.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Install...</source>
      <translation type="unfinished">Instalar...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Show log</source>
      <translation type="unfinished">Mostrar registro</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The line is no longer in the project.</source>
      <translation type="unfinished">La línea ya no está en el proyecto.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>{name} (bundled)</source>
      <translation type="unfinished">{name} (incluido)</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>onnxruntime, which runs the models, is missing: it does not come with QGIS.</source>
      <translation type="unfinished">Falta onnxruntime, que ejecuta los modelos: no viene con QGIS.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Insta&amp;ll...</source>
      <translation type="unfinished">Insta&amp;lar...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>First shows what would be installed, how large it is and into which folder.</source>
      <translation type="unfinished">Muestra primero qué se instalaría, cuánto ocupa y en qué carpeta.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The satellite image to map; follows the active layer.</source>
      <translation type="unfinished">La imagen de satélite que se cartografía; sigue a la capa activa.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Open an image's file.</source>
      <translation type="unfinished">Abrir el archivo de una imagen.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The model that finds the front.</source>
      <translation type="unfinished">El modelo que encuentra el frente.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Add, check or remove models.</source>
      <translation type="unfinished">Añadir, comprobar o eliminar modelos.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The direction in which the glacier flows, in degrees clockwise from grid north (up in the image's coordinate system).</source>
      <translation type="unfinished">La dirección en la que fluye el glaciar, en grados en sentido horario desde el norte de la cuadrícula (hacia arriba en el sistema de coordenadas de la imagen).</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>automatic</source>
      <translation type="unfinished">automática</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Draw the direction with two clicks on the map: upstream, then downstream.</source>
      <translation type="unfinished">Dibujar la dirección con dos clics en el mapa: aguas arriba y luego aguas abajo.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Draw</source>
      <translation type="unfinished">Dibujar</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Where to look for the front: the closer to a single glacier, the better the line and the faster the run.</source>
      <translation type="unfinished">Dónde buscar el frente: cuanto más ceñido a un solo glaciar, mejor la línea y más rápida la ejecución.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The whole image</source>
      <translation type="unfinished">Toda la imagen</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The current map view</source>
      <translation type="unfinished">La vista actual del mapa</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>A box along the flow</source>
      <translation type="unfinished">Un rectángulo a lo largo del flujo</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The two ends of the front</source>
      <translation type="unfinished">Los dos extremos del frente</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Fjord walls of a layer</source>
      <translation type="unfinished">Las paredes del fiordo de una capa</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Polygons of a layer</source>
      <translation type="unfinished">Los polígonos de una capa</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Draw the box with three clicks on the map: upstream, downstream, then on a fjord wall.</source>
      <translation type="unfinished">Dibujar el rectángulo con tres clics en el mapa: aguas arriba, aguas abajo y luego en una pared del fiordo.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Mark the ends with two clicks on the map, where the front meets the rock on either side.</source>
      <translation type="unfinished">Marque los extremos con dos clics en el mapa, donde el frente toca la roca a cada lado.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Click on the front where the line went wrong: the next run draws it through that point.</source>
      <translation type="unfinished">Haga clic en el frente donde la línea se equivocó: la próxima ejecución la trazará por ese punto.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Add point</source>
      <translation type="unfinished">Añadir punto</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>One polygon per glacier; a field GlacierID tells them apart.</source>
      <translation type="unfinished">Un polígono por glaciar; un campo GlacierID los distingue.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Two lines per glacier, drawn by hand or found in images of several dates; a field GlacierID tells glaciers apart.</source>
      <translation type="unfinished">Dos líneas por glaciar, dibujadas a mano o halladas en imágenes de varias fechas; un campo GlacierID distingue los glaciares.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Find the walls in images of several dates: opens Fjord walls from a series.</source>
      <translation type="unfinished">Hallar las paredes en imágenes de varias fechas: abre Paredes del fiordo a partir de una serie.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Find...</source>
      <translation type="unfinished">Hallar...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Resample</source>
      <translation type="unfinished">Remuestrear</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Resample the image to the cell size that the model was trained at.</source>
      <translation type="unfinished">Remuestrear la imagen al tamaño de celda con el que se entrenó el modelo.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The processor or GPU that runs the model.</source>
      <translation type="unfinished">El procesador o la GPU que ejecuta el modelo.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>What to do if the image's cell size differs from the one that the model was trained at.</source>
      <translation type="unfinished">Qué hacer si el tamaño de celda de la imagen difiere del que se usó para entrenar el modelo.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The pixels that set the contrast of the image as the model sees it. The layer's style does not matter.</source>
      <translation type="unfinished">Los píxeles que fijan el contraste de la imagen tal como la ve el modelo. El estilo de la capa no importa.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The mapped area</source>
      <translation type="unfinished">La zona cartografiada</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Add the &amp;classified raster</source>
      <translation type="unfinished">Añadir el &amp;ráster clasificado</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Adds a raster of the model's classes, such as ice, ocean and calving front.</source>
      <translation type="unfinished">Añade un ráster de las clases del modelo, como hielo, océano y frente de desprendimiento.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Gathers the lines of all runs in one layer. A line of the same front on the same image that was not reviewed is marked there as rejected.</source>
      <translation type="unfinished">Reúne las líneas de todas las ejecuciones en una sola capa. Una línea no revisada del mismo frente en la misma imagen se marca en ella como rechazada.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>A new layer for each run</source>
      <translation type="unfinished">Una capa nueva por ejecución</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Advanced</source>
      <translation type="unfinished">Avanzado</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <location filename="../gui/options_page.py" />
      <source>&amp;Device</source>
      <translation type="unfinished">Dispositi&amp;vo</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <location filename="../gui/model_settings.py" />
      <source>Cell si&amp;ze</source>
      <translation type="unfinished">Tamaño de &amp;celda</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Bands</source>
      <translation type="unfinished">Bandas</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Stretc&amp;h</source>
      <translation type="unfinished">C&amp;ontraste</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Add lines t&amp;o</source>
      <translation type="unfinished">Añadir lí&amp;neas a</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Run</source>
      <translation type="unfinished">&amp;Ejecutar</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Find the terminus on this image and draw it as a line.</source>
      <translation type="unfinished">Encontrar el frente en esta imagen y dibujarlo como línea.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Pre&amp;view</source>
      <translation type="unfinished">Vista &amp;previa</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Show the model's classes for one tile: at the cursor on the map, or at the centre of the map.</source>
      <translation type="unfinished">Mostrar las clases del modelo para una tesela: en el cursor sobre el mapa, o en el centro del mapa.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Cancel</source>
      <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Stop the run, normally within two seconds; no results are kept.</source>
      <translation type="unfinished">Detener la ejecución, normalmente en dos segundos; no se conserva ningún resultado.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Progress of the run.</source>
      <translation type="unfinished">Progreso de la ejecución.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>E&amp;xplain...</source>
      <translation type="unfinished">E&amp;xplicar...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Show what was run, to copy as text or as a command.</source>
      <translation type="unfinished">Mostrar qué se ejecutó, para copiarlo como texto o como comando.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Edi&amp;t line</source>
      <translation type="unfinished">Edi&amp;tar línea</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <location filename="../gui/review_dock.py" />
      <source>Start editing the line with the vertex tool.</source>
      <translation type="unfinished">Empezar a editar la línea con la herramienta de vértices.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Before / after</source>
      <translation type="unfinished">&amp;Antes / después</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Hide or show the result (Ctrl+Alt+B, anywhere in QGIS).</source>
      <translation type="unfinished">Ocultar o mostrar el resultado (Ctrl+Alt+B, en todo QGIS).</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Messages of the run.</source>
      <translation type="unfinished">Mensajes de la ejecución.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Log</source>
      <translation type="unfinished">Registro</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Image</source>
      <translation type="unfinished">&amp;Imagen</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <location filename="../gui/options_page.py" />
      <source>&amp;Model</source>
      <translation type="unfinished">&amp;Modelo</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Where</source>
      <translation type="unfinished">&amp;Dónde</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Flow</source>
      <translation type="unfinished">&amp;Flujo</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The image band to use as band {number} of the model.</source>
      <translation type="unfinished">La banda de la imagen que se usa como banda {number} del modelo.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Automatic</source>
      <translation type="unfinished">Automático</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Starting...</source>
      <translation type="unfinished">Iniciando...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>No terminus found. The log says why.</source>
      <translation type="unfinished">No se encontró ningún frente. El registro dice por qué.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Terminus found</source>
      <translation type="unfinished">Frente encontrado</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>{count} termini found</source>
      <translation type="unfinished">{count} frentes encontrados</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>{length:.2f} km long</source>
      <translation type="unfinished">{length:.2f} km de longitud</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>flow {flow:.0f}°</source>
      <translation type="unfinished">flujo {flow:.0f}°</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>up to {error:.0f} m off</source>
      <translation type="unfinished">hasta {error:.0f} m de error</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>on {device}</source>
      <translation type="unfinished">en {device}</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Uncertain: its Notes say why.</source>
      <translation type="unfinished">Incierto: el campo Notes dice por qué.</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Scene: {scene}</source>
      <translation type="unfinished">Escena: {scene}</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Model: {model}</source>
      <translation type="unfinished">Modelo: {model}</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Ran on: {device}</source>
      <translation type="unfinished">Ejecutado en: {device}</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>QGIS {version}</source>
      <translation type="unfinished">QGIS {version}</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>What was run</source>
      <translation type="unfinished">Qué se ejecutó</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Copy as &amp;text</source>
      <translation type="unfinished">Copiar como &amp;texto</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Copy as co&amp;mmand</source>
      <translation type="unfinished">Copiar como co&amp;mando</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>A qgis_process command line for a terminal.</source>
      <translation type="unfinished">Una línea de comandos de qgis_process para un terminal.</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>(save the layer {name} as a file first).gpkg</source>
      <translation type="unfinished">(guarde primero la capa {name} como archivo).gpkg</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>No, thanks</source>
      <translation type="unfinished">No, gracias</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>New here? A synthetic scene shows in five steps how a front is found.</source>
      <translation type="unfinished">¿Es nuevo aquí? Una escena sintética muestra en cinco pasos cómo se encuentra un frente.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>&amp;Show me</source>
      <translation type="unfinished">&amp;Sí, mostrar</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>Step {step} of {count}: </source>
      <translation type="unfinished">Paso {step} de {count}: </translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>&amp;Done</source>
      <translation type="unfinished">&amp;Hecho</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>&amp;Next</source>
      <translation type="unfinished">Siguie&amp;nte</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>Stop</source>
      <translation type="unfinished">Terminar</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>this synthetic scene shows a glacier flowing to the upper right into a dark fjord. The plugin uses the image that is active in QGIS.</source>
      <translation type="unfinished">esta escena sintética muestra un glaciar que fluye hacia arriba a la derecha, hasta un fiordo oscuro. El complemento usa la imagen activa en QGIS.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>the flow direction is known here, 40 degrees clockwise from north, and is already filled in. For your own images, press Draw and click twice along the glacier.</source>
      <translation type="unfinished">aquí se conoce la dirección del flujo, 40 grados en sentido horario desde el norte, y ya está puesta. Con sus propias imágenes, pulse Dibujar y haga dos clics a lo largo del glaciar.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>the lines above the button say what a run will do. Press Run.</source>
      <translation type="unfinished">las líneas sobre el botón dicen qué hará la ejecución. Pulse Ejecutar.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>the red line is the calving front. Before / after hides and shows it; Edit line lets you move its vertices.</source>
      <translation type="unfinished">la línea roja es el frente de desprendimiento. Antes / después la oculta y la muestra; Editar línea permite mover sus vértices.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>for your own images, draw a box along the flow (Where): the line then joins the fjord walls.</source>
      <translation type="unfinished">con sus propias imágenes, dibuje un rectángulo a lo largo del flujo (Dónde): la línea se une entonces a las paredes del fiordo.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>The scene is missing from the plugin's folder: reinstall the plugin.</source>
      <translation type="unfinished">Falta la escena en la carpeta del complemento: reinstale el complemento.</translation>
    </message>
    <message>
      <location filename="../gui/gathered_lines.py" />
      <source>Add terminus lines</source>
      <translation type="unfinished">Añadir líneas de frente</translation>
    </message>
    <message>
      <location filename="../gui/line_review.py" />
      <source>All {count} lines are reviewed: {accepted} accepted, {edited} edited by hand, {rejected} rejected.</source>
      <translation type="unfinished">Las {count} líneas están revisadas: {accepted} aceptadas, {edited} editadas a mano, {rejected} rechazadas.</translation>
    </message>
    <message>
      <location filename="../gui/line_review.py" />
      <source>{layer} is read-only, so decisions can't be kept in it. Save it as a GeoPackage (Layer &gt; Save As...), and select that layer.</source>
      <translation type="unfinished">{layer} es de solo lectura, así que no puede guardar decisiones. Guárdela como GeoPackage (Capa &gt; Guardar como...) y seleccione esa capa.</translation>
    </message>
    <message>
      <location filename="../gui/line_review.py" />
      <source>{layer} is being edited, and its review needs a new field. Save or discard the edits first.</source>
      <translation type="unfinished">{layer} está en edición y su revisión necesita un campo nuevo. Guarde o descarte antes los cambios.</translation>
    </message>
    <message>
      <location filename="../gui/line_review.py" />
      <source>{layer} can't be saved: {reason}</source>
      <translation type="unfinished">{layer} no se puede guardar: {reason}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box on {scene}</source>
      <translation type="unfinished">Rectángulo en {scene}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Front ends on {scene}</source>
      <translation type="unfinished">Extremos del frente en {scene}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Front points on {scene}</source>
      <translation type="unfinished">Puntos del frente en {scene}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>The map does not show this image: switch it on under Layers, and move it above other images.</source>
      <translation type="unfinished">El mapa no muestra esta imagen: actívela en Capas y póngala encima de las demás imágenes.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>The direction can't be determined there: {error}</source>
      <translation type="unfinished">No se puede determinar la dirección ahí: {error}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Nothing can be drawn there: {error}</source>
      <translation type="unfinished">Ahí no se puede dibujar nada: {error}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>The layer {name} can't be changed: make it writable, or remove it from the project.</source>
      <translation type="unfinished">La capa {name} no se puede modificar: permita escribir en ella o quítela del proyecto.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Click on the glacier, upstream first, then downstream.</source>
      <translation type="unfinished">Haga clic en el glaciar, primero aguas arriba y luego aguas abajo.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box, 1 of 3: click in the middle of the glacier, upstream of the front. Escape starts over.</source>
      <translation type="unfinished">Rectángulo, 1 de 3: haga clic en medio del glaciar, aguas arriba del frente. Escape vuelve a empezar.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box, 2 of 3: click downstream, in the water in front of the glacier.</source>
      <translation type="unfinished">Rectángulo, 2 de 3: haga clic aguas abajo, en el agua frente al glaciar.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box, 3 of 3: click on a fjord wall; the opposite side follows.</source>
      <translation type="unfinished">Rectángulo, 3 de 3: haga clic en una pared del fiordo; el lado opuesto la sigue.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Click on the front where the line is to pass.</source>
      <translation type="unfinished">Haga clic en el frente por donde debe pasar la línea.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Ends, 1 of 2: click where one end of the front meets the rock. Escape starts over.</source>
      <translation type="unfinished">Extremos, 1 de 2: haga clic donde un extremo del frente toca la roca. Esc empieza de nuevo.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Ends, 2 of 2: click where its other end does.</source>
      <translation type="unfinished">Extremos, 2 de 2: haga clic donde lo hace el otro extremo.</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>checksum</source>
      <translation type="unfinished">suma de comprobación</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>Licence: {licence}</source>
      <translation type="unfinished">Licencia: {licence}</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <location filename="../gui/models_dialog.py" />
      <source>not stated</source>
      <translation type="unfinished">no indicada</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <location filename="../gui/model_settings.py" />
      <source>any cell size</source>
      <translation type="unfinished">cualquier tamaño de celda</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>cells of {least:.0f} to {most:.0f} m</source>
      <translation type="unfinished">celdas de {least:.0f} a {most:.0f} m</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>{bands}, {cells}, {orientation}</source>
      <translation type="unfinished">{bands}, {cells}, {orientation}</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>1 band</source>
      <translation type="unfinished">1 banda</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>{count} bands</source>
      <translation type="unfinished">{count} bandas</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>any orientation</source>
      <translation type="unfinished">cualquier orientación</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>rotated along the flow</source>
      <translation type="unfinished">girado según el flujo</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>Error: not measured</source>
      <translation type="unfinished">Error: no medido</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>Error: {span} {unit} on glaciers held out of training</source>
      <translation type="unfinished">Error: {span} {unit} en glaciares excluidos del entrenamiento</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>Expected the web address of a model: https://... ending in {suffixes}.</source>
      <translation type="unfinished">Se espera la dirección web de un modelo: https://... terminada en {suffixes}.</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>The file at this address is not a model definition: {error}</source>
      <translation type="unfinished">El archivo de esta dirección no es una definición de modelo: {error}</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>{path} can't be written: {error}</source>
      <translation type="unfinished">No se puede escribir {path}: {error}</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>The downloaded file does not match the checksum in the definition and was deleted. Try again, or ask the model's authors.</source>
      <translation type="unfinished">El archivo descargado no coincide con la suma de comprobación de la definición y se eliminó. Inténtelo de nuevo, o pregunte a los autores del modelo.</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>The address can't be read: {error}. Check the address and the network connection.</source>
      <translation type="unfinished">No se puede leer la dirección: {error}. Revise la dirección y la conexión de red.</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>Stopped. The part downloaded so far is kept, and the next attempt resumes from there.</source>
      <translation type="unfinished">Detenido. La parte ya descargada se conserva, y el próximo intento continúa desde ahí.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Glacier Terminus: settings of {name}</source>
      <translation type="unfinished">Glacier Terminus: ajustes de {name}</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Enter a name for each class.</source>
      <translation type="unfinished">Dé un nombre a cada clase.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>{name} does not state the settings below. Once checked, they are saved beside the model as {definition}, which the toolbox reads, too.</source>
      <translation type="unfinished">{name} no indica los ajustes siguientes. Una vez comprobados, se guardan junto al modelo como {definition}, que también lee la caja de herramientas.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>To change them later, edit that file, or delete it and add the model again.</source>
      <translation type="unfinished">Para cambiarlos más tarde, edite ese archivo, o bórrelo y vuelva a añadir el modelo.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>How many classes the model tells apart, in the order of its output channels.</source>
      <translation type="unfinished">Cuántas clases distingue el modelo, en el orden de sus canales de salida.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>How many bands the model reads: an image's first ones, unless others are chosen.</source>
      <translation type="unfinished">Cuántas bandas lee el modelo: las primeras de una imagen, salvo que se elijan otras.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>The cell size of the images that the model was trained on. If you do not know it, leave it at 0: each image is then read at its own.</source>
      <translation type="unfinished">El tamaño de celda de las imágenes con las que se entrenó el modelo. Si no lo conoce, déjelo en 0: cada imagen se lee entonces con el suyo.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Divided by 255</source>
      <translation type="unfinished">Divididos por 255</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Divided by 255, then ImageNet's mean and deviation</source>
      <translation type="unfinished">Divididos por 255, luego media y desviación de ImageNet</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>How an image's values are scaled before the model reads them; it must be as in the training.</source>
      <translation type="unfinished">Cómo se escalan los valores de una imagen antes de que el modelo los lea; debe ser como en el entrenamiento.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Meaning for the line</source>
      <translation type="unfinished">Significado para la línea</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Name</source>
      <translation type="unfinished">Nombre</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>&amp;Number of classes</source>
      <translation type="unfinished">&amp;Número de clases</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Classes</source>
      <translation type="unfinished">Clases</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>&amp;Bands</source>
      <translation type="unfinished">&amp;Bandas</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>&amp;Value scaling</source>
      <translation type="unfinished">&amp;Escalado de valores</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>All else</source>
      <translation type="unfinished">Todo lo demás</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Channel {number}</source>
      <translation type="unfinished">Canal {number}</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>ice</source>
      <translation type="unfinished">hielo</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>ocean</source>
      <translation type="unfinished">océano</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>calving front</source>
      <translation type="unfinished">frente de desprendimiento</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>other</source>
      <translation type="unfinished">otro</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>The name of the class in this channel of the model's output.</source>
      <translation type="unfinished">El nombre de la clase en este canal de la salida del modelo.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>What pixels of this class mean when the line is drawn.</source>
      <translation type="unfinished">Qué significan los píxeles de esta clase al dibujar la línea.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Glacier Terminus: models</source>
      <translation type="unfinished">Glacier Terminus: modelos</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{name} was added.</source>
      <translation type="unfinished">Se añadió {name}.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source> (bundled)</source>
      <translation type="unfinished"> (incluido)</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Models that the dock offers.</source>
      <translation type="unfinished">Modelos que ofrece el panel.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Add a &amp;file...</source>
      <translation type="unfinished">Añadir un &amp;archivo...</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Or drop the file on this window.</source>
      <translation type="unfinished">O suelte el archivo en esta ventana.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Self-&amp;test</source>
      <translation type="unfinished">Auto&amp;prueba</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Tests whether this computer reproduces the results stored with the model.</source>
      <translation type="unfinished">Comprueba si este ordenador reproduce los resultados guardados con el modelo.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Remove</source>
      <translation type="unfinished">&amp;Eliminar</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Remove the model from the list.</source>
      <translation type="unfinished">Eliminar el modelo de la lista.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Web address of a model: .json, .emd, .dlpk or .onnx.</source>
      <translation type="unfinished">Dirección web de un modelo: .json, .emd, .dlpk o .onnx.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Look up</source>
      <translation type="unfinished">&amp;Consultar</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Shows the licence, size and checksum before anything is downloaded.</source>
      <translation type="unfinished">Muestra la licencia, el tamaño y la suma de comprobación antes de descargar nada.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Download</source>
      <translation type="unfinished">&amp;Descargar</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Download the model described below.</source>
      <translation type="unfinished">Descargar el modelo descrito abajo.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>From a &amp;web address</source>
      <translation type="unfinished">Desde una dirección &amp;web</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{name} was removed from the list.</source>
      <translation type="unfinished">Se eliminó {name} de la lista.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Testing...</source>
      <translation type="unfinished">Probando...</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Looking it up...</source>
      <translation type="unfinished">Consultando...</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Add</source>
      <translation type="unfinished">Añad&amp;ir</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>known after the download, before it is added</source>
      <translation type="unfinished">se conocerá tras la descarga, antes de añadirlo</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{name}: {size}. Licence: {licence}. {checksum}</source>
      <translation type="unfinished">{name}: {size}. Licencia: {licence}. {checksum}</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{size:.1f} MB</source>
      <translation type="unfinished">{size:.1f} MB</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>size unknown</source>
      <translation type="unfinished">tamaño desconocido</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Checksum: {checksum}.</source>
      <translation type="unfinished">Suma de comprobación: {checksum}.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Stop</source>
      <translation type="unfinished">De&amp;tener</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>The model runs on {device}; no test data come with it.</source>
      <translation type="unfinished">El modelo funciona en {device}; no trae datos de prueba.</translation>
    </message>
    <message>
      <location filename="../gui/options_page.py" />
      <source>Offer the first steps until they have been completed or declined</source>
      <translation type="unfinished">Ofrecer los primeros pasos hasta que se completen o se rechacen</translation>
    </message>
    <message>
      <location filename="../gui/options_page.py" />
      <location filename="../plugin.py" />
      <source>Python packages...</source>
      <translation type="unfinished">Paquetes de Python...</translation>
    </message>
    <message>
      <location filename="../gui/options_page.py" />
      <source>Packages</source>
      <translation type="unfinished">Paquetes</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Glacier Terminus: Python packages</source>
      <translation type="unfinished">Glacier Terminus: paquetes de Python</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Processor (works everywhere)</source>
      <translation type="unfinished">Procesador (funciona en todas partes)</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>NVIDIA GPU</source>
      <translation type="unfinished">GPU NVIDIA</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Any GPU (DirectX 12)</source>
      <translation type="unfinished">Cualquier GPU (DirectX 12)</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>What the models run on. A GPU needs its manufacturer's driver. You can change this later.</source>
      <translation type="unfinished">En qué se ejecutan los modelos. Una GPU necesita el controlador de su fabricante. Podrá cambiarlo más tarde.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>T&amp;he internet ({place})</source>
      <translation type="unfinished">I&amp;nternet ({place})</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>A &amp;folder of wheels, without an internet connection:</source>
      <translation type="unfinished">Una &amp;carpeta de wheels, sin conexión a Internet:</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>A folder of *.whl files, downloaded on another computer with pip download.</source>
      <translation type="unfinished">Una carpeta de archivos *.whl, descargados en otro ordenador con pip download.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Install</source>
      <translation type="unfinished">&amp;Instalar</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Re&amp;move</source>
      <translation type="unfinished">&amp;Eliminar</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Run models on</source>
      <translation type="unfinished">E&amp;jecutar los modelos en</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>What</source>
      <translation type="unfinished">Qué</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Into</source>
      <translation type="unfinished">Adónde</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>From</source>
      <translation type="unfinished">De dónde</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Done. Restart QGIS for the change to take effect.</source>
      <translation type="unfinished">Hecho. Reinicie QGIS para que el cambio tenga efecto.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>onnxruntime is missing: the algorithms are listed but can't be run.</source>
      <translation type="unfinished">Falta onnxruntime: los algoritmos aparecen en la lista, pero no se pueden ejecutar.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>scikit-image is missing: fjord walls can't be found, and models without a front class can't draw lines.</source>
      <translation type="unfinished">Falta scikit-image: no se pueden hallar las paredes del fiordo, y los modelos sin clase de frente no pueden trazar líneas.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Nothing is installed until you press Install. The packages that come with QGIS, numpy in particular, are not changed.</source>
      <translation type="unfinished">No se instala nada hasta que pulse Instalar. Los paquetes que vienen con QGIS, numpy en particular, no se modifican.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Everything needed came with QGIS or this system. There is nothing to install.</source>
      <translation type="unfinished">Todo lo necesario vino con QGIS o con este sistema. No hay nada que instalar.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Everything needed is installed, {size:.0f} MB in a private folder.</source>
      <translation type="unfinished">Todo lo necesario está instalado, {size:.0f} MB en una carpeta privada.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Re&amp;pair</source>
      <translation type="unfinished">Re&amp;parar</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Cancel</source>
      <translation type="unfinished">Cance&amp;lar</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Close</source>
      <translation type="unfinished">Ce&amp;rrar</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Nothing</source>
      <translation type="unfinished">Nada</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>{names}: about {installed:.0f} MB on disk</source>
      <translation type="unfinished">{names}: unos {installed:.0f} MB en el disco</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>{names}: about {download:.0f} MB to download, {installed:.0f} MB on disk</source>
      <translation type="unfinished">{names}: unos {download:.0f} MB por descargar, {installed:.0f} MB en el disco</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Looking for the Python of QGIS</source>
      <translation type="unfinished">Buscando el Python de QGIS</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Cancelled. Nothing was changed.</source>
      <translation type="unfinished">Cancelado. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Installed and tested: {trial}.</source>
      <translation type="unfinished">Instalado y probado: {trial}.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Removed.</source>
      <translation type="unfinished">Eliminado.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>1 tile</source>
      <translation type="unfinished">1 tesela</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>{count} tiles</source>
      <translation type="unfinished">{count} teselas</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>at most {size:.1f} MB on disk</source>
      <translation type="unfinished">como máximo {size:.1f} MB en el disco</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>at most {size:.1f} GB on disk</source>
      <translation type="unfinished">como máximo {size:.1f} GB en el disco</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>Without a flow direction, {count} are tried; giving one is faster and more reliable.</source>
      <translation type="unfinished">Sin dirección del flujo se prueban {count}; indicar una es más rápido y más fiable.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The image has no usable coordinate system, so its cell size can't be checked.</source>
      <translation type="unfinished">La imagen no tiene un sistema de coordenadas utilizable, así que no se puede comprobar su tamaño de celda.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cell size of {cells:.3g} m fits the model.</source>
      <translation type="unfinished">El tamaño de celda de {cells:.3g} m se ajusta al modelo.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cells of {cells:.3g} m will be resampled to the model's {trained:g} m.</source>
      <translation type="unfinished">Las celdas de {cells:.3g} m se remuestrearán a los {trained:g} m del modelo.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cells of {cells:.3g} m do not fit the model's {trained:g} m: expect a less accurate line.</source>
      <translation type="unfinished">Las celdas de {cells:.3g} m no se ajustan a los {trained:g} m del modelo: la línea será menos precisa.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cells of {cells:.3g} m are too coarse for a model trained at {trained:g} m: the front can't be located.</source>
      <translation type="unfinished">Las celdas de {cells:.3g} m son demasiado gruesas para un modelo entrenado a {trained:g} m: el frente no se puede localizar.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>less than a second</source>
      <translation type="unfinished">menos de un segundo</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>about {count:.0f} s</source>
      <translation type="unfinished">unos {count:.0f} s</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>about {count:.0f} min</source>
      <translation type="unfinished">unos {count:.0f} min</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>about {count:.1f} h</source>
      <translation type="unfinished">unas {count:.1f} h</translation>
    </message>
    <message>
      <location filename="../gui/preview.py" />
      <source>The centre of the map lies outside the image, so there is nothing to preview. Point at the image.</source>
      <translation type="unfinished">El centro del mapa queda fuera de la imagen, así que no hay nada que previsualizar. Señale la imagen.</translation>
    </message>
    <message>
      <location filename="../gui/result_layers.py" />
      <source>Terminus of {scene}</source>
      <translation type="unfinished">Frente de {scene}</translation>
    </message>
    <message>
      <location filename="../gui/result_layers.py" />
      <source>Classes of {scene}</source>
      <translation type="unfinished">Clases de {scene}</translation>
    </message>
    <message>
      <location filename="../gui/result_layers.py" />
      <source>The lines can't be added to {layer}; they are in a layer of their own.</source>
      <translation type="unfinished">Las líneas no se pueden añadir a {layer}; están en una capa propia.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Review lines</source>
      <translation type="unfinished">Revisar líneas</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Add the field Review to the layer, and show the first line.</source>
      <translation type="unfinished">Añade el campo Review a la capa y muestra la primera línea.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Begin</source>
      <translation type="unfinished">Empezar</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Accept</source>
      <translation type="unfinished">Aceptar</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>The line is right; edits of the layer are saved.</source>
      <translation type="unfinished">La línea es correcta; se guardan los cambios de la capa.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Edit</source>
      <translation type="unfinished">Editar</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Mark the line as wrong; it stays in the layer.</source>
      <translation type="unfinished">Marca la línea como errónea; permanece en la capa.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Reject</source>
      <translation type="unfinished">Rechazar</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Show the next line that nobody has decided on.</source>
      <translation type="unfinished">Muestra la siguiente línea sobre la que nada se ha decidido.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Skip</source>
      <translation type="unfinished">Omitir</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Back</source>
      <translation type="unfinished">Atrás</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Show the line before, to change what was decided on it.</source>
      <translation type="unfinished">Muestra la línea anterior, para cambiar lo decidido sobre ella.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Date</source>
      <translation type="unfinished">Fecha</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Image</source>
      <translation type="unfinished">Imagen</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Doubt</source>
      <translation type="unfinished">Duda</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Error</source>
      <translation type="unfinished">Error</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Notes</source>
      <translation type="unfinished">Notas</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Decision</source>
      <translation type="unfinished">Decisión</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>{layer} has no field Review, which keeps the decisions. Begin adds it; nothing else is changed.</source>
      <translation type="unfinished">{layer} no tiene el campo Review, que guarda las decisiones. Empezar lo añade; nada más cambia.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Select a layer of terminus lines under Layers, such as that of Map a series.</source>
      <translation type="unfinished">Seleccione en Capas una capa de líneas del frente, como la de Cartografiar una serie.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>The layer has no lines.</source>
      <translation type="unfinished">La capa no tiene líneas.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>{place} of {count}, {left} to go</source>
      <translation type="unfinished">{place} de {count}, quedan {left}</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>The layer is temporary: make it permanent, or its decisions are lost with it.</source>
      <translation type="unfinished">La capa es temporal: hágala permanente o las decisiones se perderán con ella.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>The layer has edits that are not saved: Accept saves them.</source>
      <translation type="unfinished">La capa tiene cambios sin guardar: Aceptar los guarda.</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>The line does not say which image it comes from.</source>
      <translation type="unfinished">La línea no dice de qué imagen procede.</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>The image is not where it was. Shown is {path}</source>
      <translation type="unfinished">La imagen ya no está donde estaba. Se muestra {path}</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>Images under review</source>
      <translation type="unfinished">Imágenes de la revisión</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>Images on servers are not opened by a review. Add it as a layer to see it: {path}</source>
      <translation type="unfinished">Las imágenes de servidores no se abren en una revisión. Añada la imagen como capa para verla: {path}</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>The image can't be opened. It may have been moved: {path}</source>
      <translation type="unfinished">La imagen no se puede abrir. Quizá se haya movido: {path}</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>First steps</source>
      <translation type="unfinished">Primeros pasos</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Map a series...</source>
      <translation type="unfinished">Cartografiar una serie...</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Review lines...</source>
      <translation type="unfinished">Revisar líneas...</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Terminus change...</source>
      <translation type="unfinished">Cambio del frente...</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Models...</source>
      <translation type="unfinished">Modelos...</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>{count} line(s) edited by hand: length and centre are those of the new shape; flag 05 and the model's confidence, error and doubt are removed.</source>
      <translation type="unfinished">{count} línea(s) editada(s) a mano: la longitud y el centro son los de la nueva forma; se quitan el indicador 05 y la confianza, el error y la duda del modelo.</translation>
    </message>
  </context>
</TS>
