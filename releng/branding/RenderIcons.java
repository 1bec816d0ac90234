import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * Draws the SVG files of the product as PNG, and packs them as ICO and ICNS
 * where a platform takes nothing else. Run by releng/branding/render.
 */
class RenderIcons {

	private static final Map<String, Integer> ICNS_TYPES = new LinkedHashMap<>();
	static {
		ICNS_TYPES.put("icp4", 16);
		ICNS_TYPES.put("icp5", 32);
		ICNS_TYPES.put("icp6", 64);
		ICNS_TYPES.put("ic07", 128);
		ICNS_TYPES.put("ic08", 256);
		ICNS_TYPES.put("ic09", 512);
	}

	/** Arguments: folder of the SVG files, folder for ICO and ICNS. */
	public static void main(String[] args) throws IOException {
		Path icons = Path.of(args[0]);
		Path packed = Path.of(args[1]);
		Path icon = icons.resolve("dialtone.svg");
		for (int size : new int[] { 16, 32, 48, 64, 128, 256 }) {
			Files.write(icons.resolve("dialtone" + size + ".png"), png(icon, size));
		}
		Files.write(icons.resolve("about.png"), png(icons.resolve("about.svg"), 250));
		Files.createDirectories(packed);
		Files.write(packed.resolve("dialtone.png"), png(icon, 512));
		Files.write(packed.resolve("dialtone.ico"), ico(icon, List.of(16, 24, 32, 48, 64, 128, 256)));
		Files.write(packed.resolve("dialtone.icns"), icns(icon));
	}

	/** The picture, as wide as asked. */
	private static byte[] png(Path svg, int width) throws IOException {
		SVGDocument document = new SVGLoader().load(svg.toUri().toURL());
		double scale = width / document.size().getWidth();
		int height = (int) Math.round(document.size().getHeight() * scale);
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		document.render((Component) null, graphics, new ViewBox(width, height));
		graphics.dispose();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}

	/** Windows: a directory of PNG files. */
	private static byte[] ico(Path svg, List<Integer> sizes) throws IOException {
		List<byte[]> pictures = new ArrayList<>();
		for (int size : sizes) {
			pictures.add(png(svg, size));
		}
		int offset = 6 + 16 * sizes.size();
		ByteBuffer out = ByteBuffer.allocate(offset + pictures.stream().mapToInt(picture -> picture.length).sum());
		out.order(ByteOrder.LITTLE_ENDIAN).putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
		for (int i = 0; i < sizes.size(); i++) {
			byte side = (byte) (sizes.get(i) % 256);
			out.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
			out.putInt(pictures.get(i).length).putInt(offset);
			offset += pictures.get(i).length;
		}
		pictures.forEach(out::put);
		return out.array();
	}

	/** macOS: a sequence of PNG files, each with its type. */
	private static byte[] icns(Path svg) throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		DataOutputStream entries = new DataOutputStream(body);
		for (Map.Entry<String, Integer> type : ICNS_TYPES.entrySet()) {
			byte[] picture = png(svg, type.getValue());
			entries.write(type.getKey().getBytes(StandardCharsets.US_ASCII));
			entries.writeInt(8 + picture.length);
			entries.write(picture);
		}
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(file);
		out.write("icns".getBytes(StandardCharsets.US_ASCII));
		out.writeInt(8 + body.size());
		body.writeTo(out);
		return file.toByteArray();
	}
}
