<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>GlacierTerminus</name>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Classes to polygons</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <location filename="../algorithms/result_parameters.py" />
      <source>Classes to keep, by name or value, separated by commas (empty: all)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>One multipolygon for each class, not for each patch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Simplify: by how many pixels an edge may move (0: not at all)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Class polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Number of polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>No pixel of the raster has one of the classes: the layer is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>&lt;p&gt;Makes polygons of a classified raster: one for each connected patch of ice, ocean or any other class. Their edges run exactly along pixel edges, all of them are valid, and together they cover each pixel that has a class once. Pixels that touch in a corner only are patches of their own.&lt;/p&gt;&lt;p&gt;Each polygon carries its class value, the name that the raster's file gives it, and its area in km2 on the ellipsoid (empty where the raster's place on the earth is unknown). Patches go through a file on the way, so that large rasters need little memory.&lt;/p&gt;&lt;p&gt;Nothing is simplified unless you ask for it. Then bends are taken out of each edge once for both its neighbours, which still share it: no edge moves by more than the pixels given, none crosses another, no patch vanishes, and all polygons stay valid. The border of the raster and of pixels without a class stays as it is, so that the total area is kept; areas of single patches change. This holds all edges in memory, and a byte for each pixel.&lt;/p&gt;&lt;p&gt;One multipolygon for each class holds all patches of a class, in memory until they are written.&lt;/p&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Classify raster</source>
      <translation type="unfinished">Clasificar ráster</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Probabilities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Confidence: the probability of the class that was chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Number of tiles that were run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Cell size of the image, in the model's (over 1: coarser)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <location filename="../algorithms/classify_rasters.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Device that ran the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>&lt;p&gt;Gives each pixel of a satellite image its class, as the model sees it. Raw values count, never the layer's style.&lt;/p&gt;&lt;p&gt;The result is a GeoTIFF of class values with the model's colours, names and an attribute table; 255 is NoData: what is not valid in the image is not valid in the result. &lt;b&gt;Probabilities&lt;/b&gt; has a band for each class, from 0 to 1; &lt;i&gt;Extract terminus&lt;/i&gt; draws the line from it. &lt;b&gt;Confidence&lt;/b&gt; is the probability of the class that was chosen. The files' metadata say which model, device, tiles, range of values and versions made them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Least probability&lt;/b&gt;, &lt;b&gt;classes to keep&lt;/b&gt;: pixels that are less sure, or of other classes, become NoData or a value of their own, never background. Without &lt;b&gt;predict background&lt;/b&gt; each pixel gets the most likely of the other classes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Polygons&lt;/b&gt;: only what lies in them is written; tiles beside them are not run.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cell size&lt;/b&gt;: the model was trained at one cell size; where the image's is too far from it the image is resampled on the way. &lt;b&gt;Cells of the result&lt;/b&gt;: it lies on the image's own pixels, or has the cells that the model reads, or the snap raster's. A &lt;b&gt;snap raster&lt;/b&gt; gives the corners of its pixels and, unless another is chosen, its CRS.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Padding&lt;/b&gt;: how far tiles overlap so that their edges do not show. The model's own value makes tiles and the whole image agree; the &lt;b&gt;plan of the tiles&lt;/b&gt; shows what each reads and writes. With the network &lt;b&gt;in a process of its own&lt;/b&gt; a crash in it does not reach QGIS. &lt;b&gt;Flow direction&lt;/b&gt;: for models that want the glacier to flow up.&lt;/p&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Classify rasters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Satellite images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>And all in this folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Names of files in the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>As one mosaic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Each for itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Process them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Write probabilities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Write confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Folder for the results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Classified rasters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Number of rasters that were classified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Number of rasters that could not be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>What failed, and why, a line each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>There is no raster to classify. Choose some, or a folder that holds some.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>No raster could be classified.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>&lt;p&gt;Gives each pixel of many satellite images its class, as &lt;i&gt;Classify raster&lt;/i&gt; does for one; all that is said there holds here.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Each for itself&lt;/b&gt;: one result for each image, named after it, in the folder; an image that can't be classified does not keep the rest from it, and is listed at the end with the reason. &lt;b&gt;As one mosaic&lt;/b&gt;: the images are read as one, in the first one's coordinate system and on its pixels; where two overlap the first valid pixel counts. Values that a model takes from the scene are then the mosaic's.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bands&lt;/b&gt; are named, or given by number, for all images alike. An &lt;b&gt;extent&lt;/b&gt; and a &lt;b&gt;mask&lt;/b&gt; hold for each image; one that lies beside them is listed as failed.&lt;/p&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>It can't be opened as a raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>The mosaic would have holes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>The folder {folder} does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compare termini</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Reference lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compared {pairs} pair(s): symmetric mean {mean:.1f} m, median {median:.1f} m, worst {worst:.1f} m; {missed} reference line(s) without a prediction, {without} predicted line(s) without a reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>&lt;p&gt;Measures how far predicted terminus lines lie from reference lines, such as drawn ones. Lines are paired by glacier and date; the two layers may have different coordinate systems, and dates may be written as 2014-08-01, 20140801, 1.8.2014, or be date fields. Without a field of glacier ids the nearest lines of a date are paired, one to one. Lines that find no partner are listed in a layer of their own, each with the reason.&lt;/p&gt;&lt;p&gt;All distances are metres on the ground, measured in a plane about each pair, so that degrees and map projections do no harm; with a &lt;b&gt;cell size&lt;/b&gt; they are given in pixels as well. Lines without a coordinate system are measured in their own units.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Results&lt;/b&gt;: the predicted lines with a row of figures for each pair; the area between the lines in strips, coloured by width; a summary of all, by glacier, sensor and month; and a report for a browser, with plots and the definitions below. Lines that were missed are in no mean: their number stands beside it.&lt;/p&gt;&lt;p&gt;The figures:&lt;/p&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted: field of the glacier's id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted: field of the date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Reference: field of the glacier's id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Reference: field of the date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted: field of the sensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted: field of the confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted: field of the stated error in metres (90 %)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Tolerance in metres (empty: 2 cells, or {metres:g} m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compare each with each of the other layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Take them for the pieces of one broken front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compare each with the nearest of the other layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Cell size in metres, for figures in pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Most days that the two dates may lie apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Several lines of one glacier and date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compared lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Area between the lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Summary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Lines without a partner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>HTML files (*.html)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Number of pairs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Number of reference lines without a prediction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Number of predicted lines without a reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Symmetric mean distance in metres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>{layer} has no field {field}; its fields are {found}. Choose one of them as {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>{path} is one of the layers being compared. Choose another output.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>glacier id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>No field of the {what} in {layers}: lines are paired without it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source> and </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>No predicted line has a reference of the same glacier and date, so there is nothing to compare. Found in {ours}. Found in {theirs}. Check the fields of glacier and date, or allow more days between the dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>left of the reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>right of the reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>A row of {name} can't be written: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>no line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>no glacier id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>no date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>the date {date} can't be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Export training data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Tile width in pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Tile height in pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Stride across in pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Stride down in pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Width of a burned front in pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>What is not drawn is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>background (0)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>unknown (255): nothing is learned there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Bands (empty: all)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/parameters.py" />
      <source>Extent (empty: the whole image)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Mask polygons: only tiles that lie fully within them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Rotation angle: more tiles, turned by its multiples (0: none)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Tiles without any feature as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Least share of a polygon that must lie within a tile to count there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Image format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Name of the scene (empty: the file's)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Glacier, where no field GlacierID tells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Folder of tiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/plan_run.py" />
      <source>Number of tiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/parameters.py" />
      <source>Satellite image</source>
      <translation type="unfinished">Imagen de satélite</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Labels: polygons of classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Field with the class value or name (empty: all are class 1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Field with the name of a class value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Labels: calving fronts as lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Or a classified raster as labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Both a classified raster and drawn labels are given; expected one of the two. Leave one out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Wrote {count} tile(s) of the classes {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>The labels hold no shape. Draw polygons or lines on the image first, or give a classified raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>{count} polygon(s) without a class are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/parameters.py" />
      <source>A shape given as {name} has no place in the image's coordinate system ({error}). Draw it on the image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>&lt;p&gt;Cuts a satellite image and what was drawn on it into small tiles, from which a network learns: the folder that Esri calls &lt;i&gt;Classified_Tiles&lt;/i&gt;, for &lt;code&gt;python -m training&lt;/code&gt; and for Esri's own tools.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels&lt;/b&gt; are polygons with a class field (whole numbers from 0 to 255, or names), calving fronts as lines, or both: lines are burned over polygons as bands, and kept as lines. Or they are a classified raster. The value 255 means that nothing is known: tiles have it where the image is not valid, and wherever nothing was drawn, if you say so. That is apart from background, which is 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Flow direction&lt;/b&gt; tells which end of a front is its left one, and goes with each tile. &lt;b&gt;Rotation angle&lt;/b&gt;: 90 gives each tile four times. &lt;b&gt;Mask polygons&lt;/b&gt;: only tiles that lie fully within them are kept. A field &lt;i&gt;GlacierID&lt;/i&gt; tells the glaciers apart, so that a network can be judged by one that it never saw; the name of the scene tells date and sensor where it can.&lt;/p&gt;&lt;p&gt;PNG holds 1 or 3 bands of 8 or 16 bits, JPEG 1 or 3 bands of 8 bits, TIFF all there is. All keep their place on the map. The folder must not be there yet, or be empty; it appears when it is whole.&lt;/p&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/expressions.py" />
      <source>&lt;p&gt;Returns the date that the name of a satellite scene tells: Landsat, Sentinel and other names, and any plain date. NULL where there is none.&lt;/p&gt;&lt;p&gt;&lt;code&gt;glacier_scene_date(layer_property(@layer, 'name'))&lt;/code&gt;&lt;/p&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Extract terminus</source>
      <translation type="unfinished">Extraer el frente</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Probabilities or classified raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Model it was classified with (empty: the bundled model)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Extent (empty: the whole raster)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Most fronts to draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Terminus line</source>
      <translation type="unfinished">Línea del frente</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Number of fronts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Length of the first line in metres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>The raster's place on the earth is unknown: lengths and errors in metres are left out. Set the layer's CRS to have them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>&lt;p&gt;Draws the terminus line from a raster that &lt;i&gt;Classify raster&lt;/i&gt; or another program wrote: a band of probabilities for each class of the model, one band of class values, or one band with the front's probability from 0 to 1, or from 0 to 255 in bytes. For a model without a front class one band of decimals is the ocean's probability. Probabilities give a better line than class values.&lt;/p&gt;&lt;p&gt;With a front class the line is the cheapest path along it; models of ice and ocean give the contour between the two, without the coast. A box along the flow or two fjord walls make it the best line from wall to wall; each glacier's own window is read. Where neither the model nor you tell land from ice, the front is told from the coast by its shape, as what closes the head of a fjord, and flagged.&lt;/p&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <location filename="../plugin.py" />
      <source>Map terminus</source>
      <translation type="unfinished">Cartografiar el frente</translation>
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <source>Flow direction that was used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <source>&lt;p&gt;Finds the calving front of a glacier on a satellite image and draws it as a line.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Satellite image&lt;/b&gt;: any raster that GDAL reads. Its raw values count, not its style. &lt;b&gt;Flow direction&lt;/b&gt;: towards where the glacier flows, in degrees clockwise from the map's north, or a line drawn along the flow. The image is read turned, so that the glacier flows up, as the model learnt it; the line comes back in the image's own coordinates. Without a direction eight are tried and the most confident line is kept.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Extent&lt;/b&gt;: keep it to the glacier's surroundings; it makes the contrast and the line better and the run shorter. &lt;b&gt;Cell size&lt;/b&gt;: models are trained at one cell size; others are resampled to it on the way.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Where to look&lt;/b&gt;: a box drawn along the flow says it all in one rectangle: its long sides are the fjord walls, which the line then joins, and its axis is the flow. Walls can also be two lines, or a polygon marks the area. A layer of several, told apart by a field GlacierID, is mapped in one run, each glacier read for itself. &lt;b&gt;Centrelines&lt;/b&gt;, drawn downstream, tell each glacier's flow, and its front crosses its own. On &lt;b&gt;land&lt;/b&gt;, polygons or a raster, no line is drawn.&lt;/p&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>No terminus found: nowhere is a front likely enough over a glacier's width. The layer is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Model (empty: the bundled model)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../gui/dock.py" />
      <location filename="../gui/models_dialog.py" />
      <source>Models</source>
      <translation type="unfinished">Modelos</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>&lt;p&gt;&lt;b&gt;Model&lt;/b&gt;: a definition of this plugin (.json), Esri's .emd or .dlpk whose model is ONNX, a model made for Deepness, or any .onnx file that classifies pixels. Python files in a package are never run, and weights in Python's own formats never opened. What another program's model does not say is assumed, and the log says so; &lt;b&gt;What another program's model does not say&lt;/b&gt; sets it right, with keys of the plugin's own definition: Classes, CellSize, Normalization, ExtractBands, Stride, ModelPadding.&lt;/p&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flow direction (degrees clockwise from the map's north; empty: find out)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flow direction (degrees clockwise from the map's north; empty: not known)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or a line along the flow, drawn from upstream to downstream</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Boxes along the flow, a rectangle a glacier: their long sides are the fjord walls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or fjord walls, two lines a glacier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or areas that fronts lie in, a polygon a glacier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Centrelines, drawn downstream, a line a glacier: they tell its flow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Land, where no front is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or land as a raster: all that is not 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>CRS of the lines (empty: the image's; EPSG:3413 is usual in Greenland, 3031 in Antarctica)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Pattern of the image's file name, e.g. {example} (empty: those of satellites' products)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Found {names}; expected one of them at a time. Leave out the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The layer given as {name} holds no shape. Draw one on the image, or leave it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../gui/dock_form.py" />
      <source>Resample to the model's where it does not fit</source>
      <translation type="unfinished">Remuestrear a la del modelo si no encaja</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../gui/dock_form.py" />
      <source>Take it as it is</source>
      <translation type="unfinished">Tomarla tal cual</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../gui/dock_form.py" />
      <source>Warn and go on</source>
      <translation type="unfinished">Avisar y seguir</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Device (auto, cpu, or a GPU such as cuda:0)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Bands, in the model's order (empty: the model's own)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>What another program's model does not say, as JSON, e.g. {example}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or bands by name, number or wavelength, separated by commas (B4, 3, 0.842um)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Amplitude: take the absolute value of complex numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Cell size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Padding in pixels (empty: the model's)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Tile size in pixels (empty: the model's)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Batch size (empty: the model's)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Test-time augmentation: average over copies of each tile (slower by as many times)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flips (4)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flips and turns (8)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Let tiles run smoothly into each other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Run the network in a process of its own: a crash does not reach QGIS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The layer {name} comes from the provider {provider}; expected a raster that GDAL reads. Save it as GeoTIFF first (Layer &gt; Save As, raw data).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The layer of the flow line holds no line: draw one from upstream to downstream.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The model reads images one way up: only the mirror image is averaged with the image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Reading band(s) {bands} of {path}: raw values, not the layer's style.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Bands are given by number and by name. Leave one of the two out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{found} band(s) were chosen, the model reads {expected}. Choose as many as the model reads, in its order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The model's bands were found by their wavelengths or names: {bands}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/plan_layer.py" />
      <source>Plan of the tiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Plan a run</source>
      <translation type="unfinished">Planificar una ejecución</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Estimated seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Size of the classified raster in MB, at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Number of flow directions that are tried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>The image's cell size in metres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>The model's cell size in metres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Whether the cells fit: fits, resampled, differs, too coarse, unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>The image's pixels are fetched when the run starts: what it will take can't be told before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>&lt;p&gt;Says what &lt;i&gt;Map terminus&lt;/i&gt; would do with the same parameters: how many tiles it would run, how long that would take on this machine (one tile is run to measure it), how large the classified raster would be at most, and whether the image's cells fit those that the model was trained at.&lt;/p&gt;&lt;p&gt;Nothing is written.&lt;/p&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/private_packages.py" />
      <source>In QGIS, open Raster &gt; Glacier Terminus &gt; Python packages: it installs them on a click. Or open {place}, run the following line and start QGIS again. Both fill a folder of its own and change nothing of QGIS:
{python} -m pip install --no-deps --target "{folder}" {packages}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/private_packages.py" />
      <source>a terminal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/private_packages.py" />
      <source>the OSGeo4W Shell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>Of {name} {width} x {height} pixels would be fetched; at most {most} million are. Give a smaller extent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{name} is a picture that a server draws: its colours are read, not measured values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>Fetching {width} x {height} pixels of {name} through its provider ({kind}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{name} has no pixels of its own: a server draws any part of it. Give an extent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{name} has no coordinate system: its cell size is unknown. Set the layer's CRS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>not a single pixel came</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>a block did not come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>The pixels of {name} could not be fetched: {problem}. Check the connection and the extent, or save the layer as GeoTIFF first (Layer &gt; Save As, raw data).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Only within these polygons (tiles beside them are not run)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Predict background (no: the background class is never chosen)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Least probability of a class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Value of pixels below it or of other classes (empty: NoData)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>The image's own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>The snap raster's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Those that the model reads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Cells of the result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Snap raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>CRS of the result (empty: the snap raster's, else the image's)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Bytes, 250 steps (a quarter of the size)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Decimals (Float32)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Probabilities and confidence as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Compression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Add overviews</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Write cloud-optimised GeoTIFFs (COG)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>The layer of the mask holds no polygon. Draw one, or leave it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>&lt;p&gt;The line runs from left to right for one who looks downstream. Its attributes are those of TermPicks and GEEDiT: date, time, satellite and image id from the image's name, a &lt;b&gt;pattern&lt;/b&gt; of yours (a template such as {glacier}_{date:%Y%m%d}_{sensor}, * for what does not matter, or a regular expression with named groups), or the file's tags; the model and its checksum; its length on the ground. QualFlag combines 01 uncertain, 03 scan-line gaps of Landsat 7 since 31 May 2003, 04 incomplete and 05 automatic; Notes says why in words. Clouds are not told apart: cloudShadowFlag stays empty.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Error_m&lt;/b&gt; comes from how wide, faint or double the front's probability is across the line, and is meant to hold for nine lines in ten. On two glaciers, each unseen by the network that was asked, 61 of 67 lines and 23 of 23 lay within it of a hand-drawn front, in the mean: it is set by the worse of the two, and on the other was wider than need be. Take it as a guide elsewhere, more so for models other than the bundled one. &lt;b&gt;Doubt&lt;/b&gt;, 0 to 1, orders lines for a review: by that error and by what is flagged. &lt;b&gt;Confidence&lt;/b&gt; is the mean probability along the line.&lt;/p&gt;&lt;p&gt;Where no front is found the layer is empty and the log says why.&lt;/p&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>The image has no coordinate system: no way leads to {wanted}. Set the layer's CRS first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/background_work.py" />
      <source>Something went wrong that was not foreseen: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Glacier Terminus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Add a model's &amp;file...</source>
      <translation type="unfinished">Añadir el &amp;archivo de un modelo...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>&amp;All models...</source>
      <translation type="unfinished">&amp;Todos los modelos...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Add a satellite image to the map to begin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <location filename="../gui/models_dialog.py" />
      <source>Add a model</source>
      <translation type="unfinished">Añadir un modelo</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Stopping...</source>
      <translation type="unfinished">Deteniendo...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Cancelled. Nothing was added.</source>
      <translation type="unfinished">Cancelado. No se ha añadido nada.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The run failed; the log below says why.</source>
      <translation type="unfinished">La ejecución ha fallado; el registro de abajo dice por qué.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The run failed.</source>
      <translation type="unfinished">La ejecución ha fallado.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Install it...</source>
      <translation type="unfinished">Instalarlo...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Show the log</source>
      <translation type="unfinished">Mostrar el registro</translation>
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
      <source>One thing is missing: onnxruntime, which runs the models. QGIS does not bring it along.</source>
      <translation type="unfinished">Falta una cosa: onnxruntime, que ejecuta los modelos. QGIS no lo trae.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Insta&amp;ll it...</source>
      <translation type="unfinished">Insta&amp;larlo...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Shows what, how large and into which folder first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The satellite image; follows the active layer.</source>
      <translation type="unfinished">La imagen de satélite; sigue la capa activa.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The network that looks at the image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Add, check or remove models.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Towards where the glacier flows, in degrees clockwise from the map's north.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>find out</source>
      <translation type="unfinished">averiguar</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Take the direction from two clicks on the map: upstream, then downstream.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Draw</source>
      <translation type="unfinished">Dibujar</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Where to look: the closer to one glacier, the better the line and the faster the run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The whole image</source>
      <translation type="unfinished">Toda la imagen</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>What the map shows</source>
      <translation type="unfinished">Lo que muestra el mapa</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>A box along the flow</source>
      <translation type="unfinished">Un rectángulo a lo largo del flujo</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Areas of a polygon layer</source>
      <translation type="unfinished">Áreas de una capa de polígonos</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Three clicks on the map: upstream, downstream, then at a fjord wall.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>A polygon for each glacier; a field GlacierID tells them apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Resample</source>
      <translation type="unfinished">Remuestrear</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Read the image at the cell size that the model was trained at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>What the model runs on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>What happens where the image's cells are not those the model was trained at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Add the &amp;classified raster</source>
      <translation type="unfinished">Añadir el ráster &amp;clasificado</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Ice, ocean and front as a raster.</source>
      <translation type="unfinished" />
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
      <translation type="unfinished">&amp;Dispositivo</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Cell si&amp;ze</source>
      <translation type="unfinished">Tamaño de celda (&amp;z)</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Bands</source>
      <translation type="unfinished">Bandas</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Run</source>
      <translation type="unfinished">&amp;Ejecutar</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Find the terminus on this image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Pre&amp;view</source>
      <translation type="unfinished">&amp;Vista previa</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Show what the model sees, on one tile: where the cursor rests on the map, or in its middle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Cancel</source>
      <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Stop within two seconds; nothing is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>How far the run is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>E&amp;xplain...</source>
      <translation type="unfinished">E&amp;xplicar...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>What ran, to copy as text or as a command.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Edi&amp;t line</source>
      <translation type="unfinished">Editar &amp;línea</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Move the line's points, at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Before / after</source>
      <translation type="unfinished">A&amp;ntes / después</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Hide and show the result (Ctrl+Alt+G, anywhere in QGIS).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>What the run says.</source>
      <translation type="unfinished" />
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
      <source>The image's band for the model's band {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Automatic</source>
      <translation type="unfinished">Automático</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Starting...</source>
      <translation type="unfinished">Empezando...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>No terminus found. The log says why.</source>
      <translation type="unfinished">No se ha encontrado ningún frente. El registro dice por qué.</translation>
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
      <translation type="unfinished">{length:.2f} km de largo</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>flow {flow:.0f}°</source>
      <translation type="unfinished">flujo {flow:.0f}°</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>on {device}</source>
      <translation type="unfinished">en {device}</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Scene: {scene}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Model: {model}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Ran on: {device}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>QGIS {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>What ran</source>
      <translation type="unfinished">Lo que se ejecutó</translation>
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
      <source>A line of qgis_process for a terminal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>(save the layer {name} as a file first).gpkg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>No, thanks</source>
      <translation type="unfinished">No, gracias</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>New here? A made scene shows in five steps how a front is found.</source>
      <translation type="unfinished">¿Nuevo aquí? Una escena artificial muestra en cinco pasos cómo se encuentra un frente.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>&amp;Show me</source>
      <translation type="unfinished">&amp;Mostrar</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>Step {step} of {count}: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>&amp;Done</source>
      <translation type="unfinished">&amp;Hecho</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>&amp;Next</source>
      <translation type="unfinished">&amp;Siguiente</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>Stop</source>
      <translation type="unfinished">Parar</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>this is a made scene of a glacier that flows to the upper right into a dark fjord. The image that is active in QGIS is the one that is looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>the flow is known here, 40 degrees clockwise from north, and has been filled in. For your own images press Draw and click twice along the glacier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>below stands what a run will do. Press Run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>the red line is the front. Before / after hides and shows it, Edit line moves its points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>with your own images, draw a box along the flow (Where): the line then joins the fjord's walls.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>The scene is missing from the plugin's folder: install the plugin again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>The direction can't be taken there: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>The box can't be drawn there: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box on {scene}</source>
      <translation type="unfinished">Rectángulo en {scene}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Click on the glacier, upstream first, then downstream.</source>
      <translation type="unfinished">Haga clic en el glaciar, primero aguas arriba, luego aguas abajo.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box, 1 of 3: click in the middle of the glacier, upstream of the front. Escape starts anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box, 2 of 3: click downstream, in the water in front of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box, 3 of 3: click at a fjord wall; the other side follows.</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
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
      <source>turned along the flow</source>
      <translation type="unfinished">girada según el flujo</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>Error: not measured</source>
      <translation type="unfinished">Error: no medido</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>Error: {span} {unit} on glaciers it had not seen</source>
      <translation type="unfinished">Error: {span} {unit} en glaciares que no había visto</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>Expected the address of a model definition: https://... that ends in .json, with the network beside it. Save a model of another kind as a file, and add the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>it is too large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>What lies at this address is not a model definition: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>What came is not the file that the definition speaks of (checksum). It was thrown away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>Stopped. What has come is kept: the next try goes on from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>The address can't be read: {error}. Check it and the network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Glacier Terminus: models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Checking {name}...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{name} was added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source> (bundled)</source>
      <translation type="unfinished"> (incluido)</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Models that the dock offers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Add a &amp;file...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Or drop it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Does this machine get the makers' answer?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Self-&amp;test</source>
      <translation type="unfinished">Auto&amp;prueba</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Remove</source>
      <translation type="unfinished">&amp;Quitar</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Take it off the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Where a model's definition (.json) lies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Shows licence, size and checksum first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Download</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Fetch what is described below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>From an &amp;address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{name} is no longer offered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Testing...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Looking...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{name}: {size}. Licence: {licence}. {checksum}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>size not told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{size:.1f} MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>The model runs on {device}; it brings no test of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/options_page.py" />
      <source>Offer the first steps where nothing has been run yet</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Glacier Terminus: Python packages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>The processor (works everywhere)</source>
      <translation type="unfinished">El procesador (funciona en todas partes)</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>An NVIDIA GPU</source>
      <translation type="unfinished">Una GPU NVIDIA</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Any GPU (DirectX 12)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>What the networks shall run on. A GPU needs its maker's driver; it can be changed later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>T&amp;he internet ({place})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>A &amp;folder of wheels, without a network:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>A folder with the files named *.whl, fetched on another computer by pip download.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Install</source>
      <translation type="unfinished">&amp;Instalar</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Re&amp;move</source>
      <translation type="unfinished">&amp;Quitar</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Run networks on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>What</source>
      <translation type="unfinished">Qué</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Into</source>
      <translation type="unfinished">A</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>From</source>
      <translation type="unfinished">De</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Done. Start QGIS again for the change to take effect.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>onnxruntime is missing: the algorithms are listed but can't run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>scikit-image is missing: models without a front class can't draw lines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Nothing is installed until you press Install. QGIS's own packages, numpy above all, stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>All that is needed came with QGIS or with this system. There is nothing to install.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>All that is needed is there, {size:.0f} MB in a folder of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Re&amp;pair</source>
      <translation type="unfinished">Re&amp;parar</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Cancel</source>
      <translation type="unfinished">&amp;Cancelar</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Close</source>
      <translation type="unfinished">&amp;Cerrar</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Nothing</source>
      <translation type="unfinished">Nada</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>{names}: about {installed:.0f} MB on the disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>{names}: about {download:.0f} MB to fetch, {installed:.0f} MB on the disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Looking for QGIS's Python</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Cancelled. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Installed and tried out: {trial}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Removed.</source>
      <translation type="unfinished">Quitado.</translation>
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
      <source>at most {size:.1f} MB on the disk</source>
      <translation type="unfinished">como mucho {size:.1f} MB en el disco</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>at most {size:.1f} GB on the disk</source>
      <translation type="unfinished">como mucho {size:.1f} GB en el disco</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>Without a flow direction {count} are tried; giving one is faster and surer.</source>
      <translation type="unfinished">Sin dirección de flujo se prueban {count}; dar una es más rápido y seguro.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The image has no known place on the earth: cell sizes can't be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cells of {cells:.3g} m fit the model.</source>
      <translation type="unfinished">Las celdas de {cells:.3g} m encajan con el modelo.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cells of {cells:.3g} m are resampled to the model's {trained:g} m.</source>
      <translation type="unfinished">Las celdas de {cells:.3g} m se remuestrean a los {trained:g} m del modelo.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cells of {cells:.3g} m are not the model's {trained:g} m: expect a worse line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cells of {cells:.3g} m are too coarse for a model of {trained:g} m: a front can't be placed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>under a second</source>
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
      <source>The middle of the map is beside the image: there is nothing to preview. Point at the image.</source>
      <translation type="unfinished" />
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
      <location filename="../plugin.py" />
      <source>First steps</source>
      <translation type="unfinished">Primeros pasos</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Models...</source>
      <translation type="unfinished">Modelos...</translation>
    </message>
  </context>
</TS>
