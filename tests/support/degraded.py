"""Pictures of codes as a poor camera takes them: blurred, tilted, noisy, in low light, far away, or all at once."""

import random
from io import BytesIO

from PIL import Image, ImageChops, ImageFilter

SCENE = (1280, 960)
KINDS = ("blur", "tilt", "noise", "low light", "far", "all")


def degraded(code: bytes, kind: str, strength: float, seed: int) -> Image.Image:
    """A grey scene of `SCENE` size with the code in it; `strength` from 0 (as good as printed) to 1 (hopeless)."""
    chance = random.Random(f"{kind} {strength} {seed}")
    side = round(820 * (1 - 0.9 * strength)) if kind == "far" else (820 if kind != "all" else 640)
    scene = _placed(Image.open(BytesIO(code)).convert("L"), side, chance)
    mild = strength * 0.75
    if kind in ("tilt", "all"):
        scene = _tilted(scene, strength if kind == "tilt" else mild, chance)
    if kind in ("blur", "all"):
        scene = scene.filter(ImageFilter.GaussianBlur(6.0 * (strength if kind == "blur" else mild)))
    if kind in ("low light", "all"):
        scene = _dimmed(scene, strength if kind == "low light" else mild)
    if kind != "tilt":
        sigma = {"noise": 480 * strength, "low light": 60 * strength, "all": 60 * mild}.get(kind, 4)
        scene = _noisy(scene, sigma, chance)
    return scene


def _placed(code: Image.Image, side: int, chance: random.Random) -> Image.Image:
    scene = Image.new("L", SCENE, 214)
    small = code.resize((side, side), Image.Resampling.BILINEAR)
    room = (SCENE[0] - side, SCENE[1] - side)
    scene.paste(small, (chance.randint(room[0] // 3, 2 * room[0] // 3), chance.randint(room[1] // 3, 2 * room[1] // 3)))
    return scene


def _tilted(scene: Image.Image, strength: float, chance: random.Random) -> Image.Image:
    turned = scene.rotate(chance.uniform(-45, 45) * strength, Image.Resampling.BILINEAR, fillcolor=214)
    width, height = scene.size
    lean = 0.55 * strength
    # A plane seen from the side: what is further right is smaller; eight numbers of a projective map.
    across = (1 + lean, 0.0, 0.0, lean / 2, 1 + lean / 2, -lean * height / 4, lean / width, 0.0)
    return turned.transform(scene.size, Image.Transform.PERSPECTIVE, across, Image.Resampling.BILINEAR, fillcolor=214)


def _dimmed(scene: Image.Image, strength: float) -> Image.Image:
    """Less and less between dark and light, unevenly over the picture, and coarse steps of grey."""
    span = 1 - 0.97 * strength
    dim = scene.point([round(18 + level * span * 0.6) for level in range(256)])
    shade = [round(level * 0.35 * strength) for level in range(256)]
    slope = Image.linear_gradient("L").resize(scene.size).point(shade)
    return ImageChops.add(dim, slope)


def _noisy(scene: Image.Image, sigma: float, chance: random.Random) -> Image.Image:
    width, height = scene.size
    grain = Image.frombytes("L", (width // 2, height // 2), chance.randbytes(width * height // 4))
    fine = grain.resize(scene.size, Image.Resampling.BILINEAR)
    lifted = fine.point([round((level - 128) * sigma / 128 + 128) if sigma else 128 for level in range(256)])
    return ImageChops.add(scene, lifted, 1.0, -128)
