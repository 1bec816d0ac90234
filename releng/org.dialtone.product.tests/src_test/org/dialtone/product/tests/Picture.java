package org.dialtone.product.tests;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** What can be told about a picture without looking at it. */
final class Picture {

	private Picture() {
	}

	/** How many colours it has; a blank window has very few. */
	static long colours(BufferedImage picture) {
		return Arrays.stream(pixels(picture)).distinct().count();
	}

	/** From 0, all black, to 1, all white. */
	static double brightness(BufferedImage picture) {
		return Arrays.stream(pixels(picture)).mapToDouble(rgb -> ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 765.0)
				.average().orElse(0);
	}

	private static int[] pixels(BufferedImage picture) {
		return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
	}
}
